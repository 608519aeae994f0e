package be.fjc.casework.domain;

import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Numbers for people to read aloud, drawn by chance: a counter would tell how much work a centre has and would need a sequence.
 * Eight signs out of thirty make two equal ones in a year of thousands a matter of one in tens of thousands; the unique key in the
 * database sees to the rest.
 */
final class DrawnNumber {

    /** No 0, O, 1, I, L and U: they are misheard and misread. */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final Pattern FORM = Pattern.compile("[A-Z]-\\d{4}-[" + SIGNS + "]{4}-[" + SIGNS + "]{4}");

    private DrawnNumber() {}

    static String draw(String letter, int year, RandomGenerator chance) {
        var text = new StringBuilder(letter).append('-').append(year);
        for (int at = 0; at < 8; at++) {
            text.append(at % 4 == 0 ? "-" : "").append(SIGNS.charAt(chance.nextInt(SIGNS.length())));
        }
        return text.toString();
    }

    static void check(String letter, String value) {
        if (value == null || !value.startsWith(letter + "-") || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a number of this kind");
        }
    }
}
