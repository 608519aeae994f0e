package be.fjc.casework.findings.domain;

import be.fjc.casework.domain.Coded;
import jakarta.persistence.AttributeConverter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps several codes of one list in a column, with commas between. */
abstract class CodeList<E extends Enum<E> & Coded> implements AttributeConverter<List<E>, String> {

    private final Class<E> list;

    CodeList(Class<E> list) {
        this.list = list;
    }

    @Override
    public String convertToDatabaseColumn(List<E> values) {
        return values == null ? "" : values.stream().map(Coded::code).collect(Collectors.joining(","));
    }

    @Override
    public List<E> convertToEntityAttribute(String codes) {
        if (codes == null || codes.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(codes.split(",")).map(code -> Coded.find(list, code).orElseThrow()).toList();
    }
}
