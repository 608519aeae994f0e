package be.fjc.shortchain.contacts.domain;

import be.fjc.platform.kernel.InvalidInput;
import be.fjc.shortchain.domain.Coded;
import java.util.function.Predicate;

/**
 * What was chosen from a list that centres may extend: a value of the Flemish core, or an own code of the centre that counts as it, written
 * {@code guidedReferral-buurtteam}.
 *
 * @param core what it counts as
 * @param code as it is written
 */
public record Chosen<E extends Enum<E> & Coded>(E core, String code) {

    /**
     * @param isOwn whether the centre has this own code
     * @param name of the property it was sent in
     * @throws InvalidInput {@code notInList} when there is none such
     */
    public static <E extends Enum<E> & Coded> Chosen<E> sent(Class<E> list, String code, Predicate<String> isOwn, String name) {
        int end = code.indexOf('-');
        if (end >= 0 && !isOwn.test(code)) {
            throw new InvalidInput("notInList", name);
        }
        return new Chosen<>(Coded.sent(list, end < 0 ? code : code.substring(0, end), name), code);
    }
}
