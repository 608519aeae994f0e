package be.fjc.casework.domain;

import java.util.List;
import java.util.Objects;

/**
 * What someone decides on a referral.
 *
 * @param redirectedTo organisation that takes it on; only when redirected
 * @param advice whether it is taken up in a track in which the centre advises and no more
 */
public record Ruling(Verdict verdict, String reason, List<CriterionAnswer> criteria, String redirectedTo, boolean advice) {

    public Ruling {
        Objects.requireNonNull(reason);
        criteria = List.copyOf(criteria);
        if ((verdict == Verdict.REDIRECTED) != (redirectedTo != null)) {
            throw new IllegalArgumentException("an organisation goes with redirecting and with nothing else");
        }
    }

    public Ruling(Verdict verdict, String reason, List<CriterionAnswer> criteria, String redirectedTo) {
        this(verdict, reason, criteria, redirectedTo, false);
    }

    /** What the referrer is told: advice is advice, whether or not the centre keeps a dossier of it. */
    String outcome() {
        return (advice ? Verdict.ADVICE_ONLY : verdict).outcome();
    }

    boolean answers(List<String> criteriaOfTheCentre) {
        return criteria.stream().map(CriterionAnswer::code).sorted().toList()
                .equals(criteriaOfTheCentre.stream().sorted().toList());
    }
}
