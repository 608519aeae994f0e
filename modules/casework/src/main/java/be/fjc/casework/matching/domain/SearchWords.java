package be.fjc.casework.matching.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a person is found by, as words for the text index of the database: each name in all its sounds, and the telephone number. Names
 * lie in the database as they are (class A), so these lie there as they are too.
 */
public final class SearchWords {

    /** Raised whenever a rule of spelling changes; what was kept under an older one is worked out anew. */
    public static final int EDITION = 1;

    private static final String FAMILY = "f";
    private static final String GIVEN = "g";
    private static final String PHONE = "t";

    private SearchWords() {}

    /** @param phone null when there is none */
    public static String of(String givenName, String familyName, String phone) {
        Set<String> words = new LinkedHashSet<>(Name.of(familyName).kept(FAMILY));
        words.addAll(Name.of(givenName).kept(GIVEN));
        if (phone != null) {
            PhoneNumber.digits(phone).ifPresent(digits -> words.add(PHONE + digits));
        }
        return String.join(" ", words);
    }

    /**
     * The question for the text index: anybody who may be called like this, also when given and family name are the other way round.
     *
     * @param familyName null when it is not asked; so are the others
     * @return empty when nothing can be found by what is asked, such as a number that is none
     */
    public static Optional<String> like(String familyName, String givenName, String phone) {
        return asked(familyName, givenName, phone, Name::like);
    }

    /** The same for who must know a whole name. */
    public static Optional<String> whole(String familyName, String givenName) {
        return asked(familyName, givenName, null, Name::whole);
    }

    private static Optional<String> asked(String familyName, String givenName, String phone, Way way) {
        Name family = familyName == null ? null : Name.of(familyName);
        Name given = givenName == null ? null : Name.of(givenName);
        Optional<String> digits = phone == null ? Optional.empty() : PhoneNumber.digits(phone);
        boolean nobody = family != null && family.isEmpty() || given != null && given.isEmpty() || phone != null && digits.isEmpty();
        if (nobody) {
            return Optional.empty();
        }
        Set<String> parts = new LinkedHashSet<>();
        if (family != null && given != null) {
            parts.add("(" + way.of(family, FAMILY) + " & " + way.of(given, GIVEN) + " | "
                    + way.of(family, GIVEN) + " & " + way.of(given, FAMILY) + ")");
        } else if (family != null || given != null) {
            Name one = family == null ? given : family;
            parts.add("(" + way.of(one, FAMILY) + " | " + way.of(one, GIVEN) + ")");
        }
        digits.ifPresent(number -> parts.add(PHONE + number));
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" & ", List.copyOf(parts)));
    }

    /** How strictly a name is asked in a field. */
    private interface Way {
        String of(Name name, String field);
    }
}
