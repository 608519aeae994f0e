package be.fjc.casework.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A value of a fixed list that is known outside by a stable code: in the API, in the database and in message keys. */
public interface Coded {

    String code();

    /** The value of the list with this code. */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> list, String code) {
        return Arrays.stream(list.getEnumConstants()).filter(value -> value.code().equals(code)).findFirst();
    }

    /** The code of a value that may be absent. */
    static String codeOf(Coded value) {
        return value == null ? null : value.code();
    }

    /** Every code of the list, in the order they are shown. */
    static <E extends Enum<E> & Coded> List<String> codes(Class<E> list) {
        return Arrays.stream(list.getEnumConstants()).map(Coded::code).toList();
    }
}
