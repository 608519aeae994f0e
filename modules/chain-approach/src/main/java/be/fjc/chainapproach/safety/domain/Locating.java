package be.fjc.chainapproach.safety.domain;

import java.util.regex.Pattern;

/**
 * Whether a text says where somebody is or how to reach somebody: a telephone number, or a street with a number. Such words belong with
 * what is of class A!. It knows the usual spellings and no others, so it spares nobody from looking.
 */
public final class Locating {

    private static final Pattern DAY = Pattern.compile("\\b(0?[1-9]|[12]\\d|3[01])[/.-](0?[1-9]|1[0-2])[/.-](19|20)\\d{2}\\b");

    /** Nine digits or more: shorter ones are helplines. */
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(\\+|0)([ ./-]{0,2}\\d){8,}");

    private static final Pattern STREET = Pattern.compile(
            "\\b(\\p{Lu}\\p{L}+(straat|laan|steenweg|plein|dreef|kaai|vest|weg|lei)|(?i:rue|avenue|boulevard|chaussée)( \\p{L}+){1,4}),? \\d{1,4}\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    private Locating() {}

    public static boolean isIn(String text) {
        return STREET.matcher(text).find() || NUMBER.matcher(DAY.matcher(text).replaceAll(" ")).find();
    }
}
