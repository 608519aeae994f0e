package be.fjc.chainapproach.safety.domain;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words that come on no paper for the person of a safety plan: whom and where anybody of the family turns to, and what stands in the
 * plans of the others. A sentence that repeats them stops the paper, whoever wrote it.
 *
 * @param words plain
 * @param numbers digits only
 */
public record Withheld(Set<String> words, Set<String> numbers) {

    /** Shorter ones say nothing of anybody. */
    private static final int TELLING = 5;
    private static final int TELLING_DIGITS = 6;

    /** A shorter sentence may well be everybody's, such as whom to call in danger. */
    private static final int OWN_SENTENCE = 20;

    public Withheld {
        words = Set.copyOf(words);
        numbers = Set.copyOf(numbers);
    }

    /** @param havens of the whole family, each as it was written @param others what the plans of the others say */
    public static Withheld of(Stream<String> havens, Stream<SafetyContent> others) {
        Set<String> words = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        havens.flatMap(text -> Arrays.stream(text.split("[\\n,;:()]"))).map(Withheld::plainly).forEach(piece -> {
            String digits = digits(piece);
            if (digits.length() >= TELLING_DIGITS) {
                numbers.add(digits);
            } else if (piece.length() >= TELLING) {
                words.add(piece);
            }
        });
        others.flatMap(Withheld::sentences).map(Withheld::plainly).filter(one -> one.length() >= OWN_SENTENCE).forEach(words::add);
        return new Withheld(words, numbers);
    }

    /** Whether any of them is told there. */
    public boolean isIn(String text) {
        String plain = plainly(text);
        String digits = digits(text);
        return words.stream().anyMatch(plain::contains) || numbers.stream().anyMatch(digits::contains);
    }

    private static Stream<String> sentences(SafetyContent other) {
        Stream<String> agreed = other.agreements().stream().map(SafetyContent.Agreed::what);
        return Stream.concat(Stream.of(other.signs(), other.steps()), agreed).flatMap(text -> Arrays.stream(text.split("[\\n.;]")));
    }

    private static String plainly(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }
}
