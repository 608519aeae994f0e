package be.fjc.casework.domain;

import java.util.List;
import java.util.Objects;

/**
 * What someone decides on a referral.
 *
 * @param redirectedTo organisation that takes it on; only when redirected
 */
public record Ruling(Verdict verdict, String reason, List<CriterionAnswer> criteria, String redirectedTo) {

    public Ruling {
        Objects.requireNonNull(reason);
        criteria = List.copyOf(criteria);
        if ((verdict == Verdict.REDIRECTED) != (redirectedTo != null)) {
            throw new IllegalArgumentException("an organisation goes with redirecting and with nothing else");
        }
    }

    boolean answers(List<String> criteriaOfTheCentre) {
        return criteria.stream().map(CriterionAnswer::code).sorted().toList()
                .equals(criteriaOfTheCentre.stream().sorted().toList());
    }
}
