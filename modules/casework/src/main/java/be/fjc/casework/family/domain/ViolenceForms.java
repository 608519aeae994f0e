package be.fjc.casework.family.domain;

import be.fjc.casework.domain.Coded;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps the forms of violence of one edge as {@code physical,threats}, in the order of the list. */
@Converter
public class ViolenceForms implements AttributeConverter<Set<ViolenceForm>, String> {

    /** The forms with these codes; codes that are none are left out. */
    static Set<ViolenceForm> of(Collection<String> codes) {
        return codes.stream()
                .flatMap(code -> Coded.find(ViolenceForm.class, code).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ViolenceForm.class)));
    }

    @Override
    public String convertToDatabaseColumn(Set<ViolenceForm> forms) {
        return forms.stream().map(ViolenceForm::code).collect(Collectors.joining(","));
    }

    @Override
    public Set<ViolenceForm> convertToEntityAttribute(String text) {
        return text == null ? Set.of() : of(Arrays.asList(text.split(",")));
    }
}
