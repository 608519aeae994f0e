package be.fjc.casework.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Several codes of one list as one text, {@code physical,threats-mes}, each once and in the order of the list. A converter would do the
 * same, but EclipseLink 5.0.0 does not accept one for a list.
 */
public final class CodeList {

    private CodeList() {}

    public static <E extends Enum<E> & Coded> String of(Collection<Listed<E>> values) {
        return values.stream()
                .distinct()
                .sorted(Comparator.<Listed<E>>comparingInt(value -> value.core().ordinal()).thenComparing(Listed::code))
                .map(Listed::code)
                .collect(Collectors.joining(","));
    }

    public static <E extends Enum<E> & Coded> List<Listed<E>> values(Class<E> list, String codes) {
        return codes.isEmpty() ? List.of() : values(list, Arrays.asList(codes.split(",")));
    }

    /** The values with these codes, which are known to be of the list. */
    public static <E extends Enum<E> & Coded> List<Listed<E>> values(Class<E> list, Collection<String> codes) {
        return codes.stream().map(code -> Listed.kept(list, code)).toList();
    }
}
