package be.fjc.casework.findings.domain;

import be.fjc.casework.domain.Coded;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Several codes of one list as one text, with commas between. A converter would do the same, but EclipseLink 5.0.0 does not accept one
 * for a list of enums.
 */
final class CodeList {

    private CodeList() {}

    static String of(List<? extends Coded> values) {
        return values.stream().map(Coded::code).collect(Collectors.joining(","));
    }

    static <E extends Enum<E> & Coded> List<E> values(Class<E> list, String codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(codes.split(",")).map(code -> Coded.find(list, code).orElseThrow()).toList();
    }
}
