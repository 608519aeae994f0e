package be.fjc.shortchain.domain;

import be.fjc.platform.kernel.InvalidInput;
import java.util.Arrays;

/** A value of a fixed list that is known outside by a stable code: in the API, in the database and in message keys. */
public interface Coded {

    String code();

    /**
     * The value of the list with the code that was sent.
     *
     * @param name of the property it was sent in
     * @throws InvalidInput {@code notInList} when there is none such
     */
    static <E extends Enum<E> & Coded> E sent(Class<E> list, String code, String name) {
        return Arrays.stream(list.getEnumConstants())
                .filter(value -> value.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("notInList", name));
    }
}
