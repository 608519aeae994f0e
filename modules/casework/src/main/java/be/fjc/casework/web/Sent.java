package be.fjc.casework.web;

import be.fjc.casework.domain.Coded;
import be.fjc.casework.domain.Listed;

/** Turns what was sent, and found valid, into what the domain speaks. */
public final class Sent {

    /** Longest free text. */
    public static final int TEXT = 8000;

    /** Longest name, place or code. */
    public static final int LINE = 120;

    private Sent() {}

    /** The value with the code; null when there is none. */
    public static <E extends Enum<E> & Coded> E value(Class<E> list, String code) {
        return Coded.find(list, code).orElse(null);
    }

    /** The same of a list that centres may extend; null when there is none. */
    public static <E extends Enum<E> & Coded> Listed<E> listed(Class<E> list, String code) {
        return Listed.find(list, code).orElse(null);
    }

    /** The text without blanks around it; null when nothing is left. */
    public static String text(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
