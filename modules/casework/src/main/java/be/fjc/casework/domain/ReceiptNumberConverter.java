package be.fjc.casework.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a receipt number as its text. */
@Converter(autoApply = true)
public class ReceiptNumberConverter implements AttributeConverter<ReceiptNumber, String> {

    @Override
    public String convertToDatabaseColumn(ReceiptNumber number) {
        return number == null ? null : number.value();
    }

    @Override
    public ReceiptNumber convertToEntityAttribute(String value) {
        return value == null ? null : new ReceiptNumber(value);
    }
}
