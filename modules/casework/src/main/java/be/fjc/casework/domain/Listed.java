package be.fjc.casework.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What was chosen from a list that centres may extend: a value of the Flemish core, or the centre's own code that counts as it. Written
 * {@code ocmw}, or {@code ocmw-buurtteam}: everything the software reasons by and counts is in front, and needs to know nothing of the
 * centre.
 *
 * @param core what it counts as
 * @param own the centre's own code; null when it is of the core itself
 */
public record Listed<E extends Enum<E> & Coded>(E core, String own) implements Coded {

    private static final Pattern OWN = Pattern.compile("[a-z][a-zA-Z0-9]*");

    /** A value of the core. */
    public static <E extends Enum<E> & Coded> Listed<E> of(E core) {
        return new Listed<>(core, null);
    }

    /** The value that is written like this; empty when the core has no such code. Whether a centre has the own one is asked at the door. */
    public static <E extends Enum<E> & Coded> Optional<Listed<E>> find(Class<E> list, String code) {
        if (code == null) {
            return Optional.empty();
        }
        int end = code.indexOf('-');
        if (end < 0) {
            return Coded.find(list, code).map(Listed::of);
        }
        String own = code.substring(end + 1);
        return Coded.find(list, code.substring(0, end)).filter(core -> OWN.matcher(own).matches()).map(core -> new Listed<>(core, own));
    }

    /** What a row of the database says, which only takes what is of the list. */
    public static <E extends Enum<E> & Coded> Listed<E> kept(Class<E> list, String code) {
        return find(list, code).orElseThrow();
    }

    /** What a list is called in tenant files and message keys: {@code referrerType}. */
    public static String nameOf(Class<?> list) {
        String name = list.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    @Override
    public String code() {
        return own == null ? core.code() : core.code() + "-" + own;
    }
}
