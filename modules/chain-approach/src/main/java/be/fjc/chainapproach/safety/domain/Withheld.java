package be.fjc.chainapproach.safety.domain;

import be.fjc.casework.Telltale;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words that come on no paper for the person of a safety plan: whom and where anybody of the family turns to, that person included, and what
 * stands in the plans of the others. A sentence that repeats them stops the paper, whoever wrote it.
 */
public final class Withheld {

    /** A shorter sentence may well be everybody's, such as whom to call in danger. */
    private static final int OWN_SENTENCE = 20;

    private Withheld() {}

    /** @param secrets of the whole family, each as it was written @param others what the plans of the others say */
    public static Telltale of(Stream<String> secrets, Stream<SafetyContent> others) {
        List<String> details = secrets.flatMap(text -> Arrays.stream(text.split("[\\n,;:()]"))).map(String::strip).toList();
        return Telltale.of(details, others.flatMap(Withheld::sentences).map(String::strip).filter(one -> one.length() >= OWN_SENTENCE).toList());
    }

    private static Stream<String> sentences(SafetyContent other) {
        Stream<String> agreed = other.agreements().stream().map(SafetyContent.Agreed::what);
        return Stream.concat(Stream.of(other.signs(), other.steps()), agreed).flatMap(text -> Arrays.stream(text.split("[\\n.;]")));
    }
}
