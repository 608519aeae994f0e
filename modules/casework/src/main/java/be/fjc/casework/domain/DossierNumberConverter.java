package be.fjc.casework.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a dossier number as its text. */
@Converter(autoApply = true)
public class DossierNumberConverter implements AttributeConverter<DossierNumber, String> {

    @Override
    public String convertToDatabaseColumn(DossierNumber number) {
        return number == null ? null : number.value();
    }

    @Override
    public DossierNumber convertToEntityAttribute(String value) {
        return value == null ? null : new DossierNumber(value);
    }
}
