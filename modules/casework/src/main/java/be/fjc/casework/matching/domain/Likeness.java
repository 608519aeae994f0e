package be.fjc.casework.matching.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How well a person fits what was asked, and why.
 *
 * @param score the higher the better; only good to compare answers to one question
 * @param reasons codes of {@link NameLikeness} for each name that was asked, then {@code swapped}, {@code birthDate}, {@code phone}
 */
public record Likeness(int score, List<String> reasons) {

    private static final int SWAPPED = 15;
    private static final int BORN_THEN = 60;
    private static final int SAME_PHONE = 60;

    public Likeness {
        reasons = List.copyOf(reasons);
    }

    /**
     * Compares what was asked with a person that the index found by it; empty when the index, which knows no more than sounds, was wrong
     * about a name.
     *
     * @param asked nulls for what was not asked
     */
    public static Optional<Likeness> of(Asked asked, Asked person) {
        Name family = Name.of(person.familyName());
        Name given = Name.of(person.givenName());
        return Stream.of(names(asked, family, given), names(asked, given, family).map(Likeness::swapped))
                .flatMap(Optional::stream)
                .max(Comparator.comparingInt(Likeness::score))
                .map(likeness -> likeness.with(isSameDay(asked.birthDate(), person.birthDate()), BORN_THEN, "birthDate"))
                .map(likeness -> likeness.with(isSamePhone(asked.phone(), person.phone()), SAME_PHONE, "phone"));
    }

    /** Whether it is about whole names, and not a part or the beginning of one. */
    public boolean isWhole() {
        return !reasons.contains(NameLikeness.PART.code()) && !reasons.contains(NameLikeness.BEGINNING.code());
    }

    private static Optional<Likeness> names(Asked asked, Name family, Name given) {
        List<NameLikeness> both = new ArrayList<>();
        if (asked.familyName() != null) {
            both.add(Name.of(asked.familyName()).to(family));
        }
        if (asked.givenName() != null) {
            both.add(Name.of(asked.givenName()).to(given));
        }
        if (both.contains(NameLikeness.NONE)) {
            return Optional.empty();
        }
        return Optional.of(new Likeness(
                both.stream().mapToInt(NameLikeness::weight).sum(),
                both.stream().map(NameLikeness::code).distinct().toList()));
    }

    private static boolean isSameDay(LocalDate asked, LocalDate kept) {
        return asked != null && asked.equals(kept);
    }

    private static boolean isSamePhone(String asked, String kept) {
        return asked != null && kept != null && PhoneNumber.digits(asked).filter(PhoneNumber.digits(kept).orElse("")::equals).isPresent();
    }

    private Likeness swapped() {
        return reasons.isEmpty() ? this : with(true, -SWAPPED, "swapped");
    }

    private Likeness with(boolean holds, int weight, String reason) {
        return holds ? new Likeness(score + weight, Stream.concat(reasons.stream(), Stream.of(reason)).toList()) : this;
    }

    /** Who is asked, or who was found: the same four things. */
    public record Asked(String familyName, String givenName, LocalDate birthDate, String phone) {}
}
