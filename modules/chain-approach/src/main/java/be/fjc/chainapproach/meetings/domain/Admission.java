package be.fjc.chainapproach.meetings.domain;

import be.fjc.platform.kernel.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a centre asks before a dossier comes to a table: its own criteria, each answered, and enough of them met.
 *
 * @param criteria words of each criterion, by code
 * @param needed how many must be met; 0 for all of them
 */
public record Admission(Map<String, String> criteria, int needed) {

    public Admission {
        criteria = Map.copyOf(criteria);
    }

    /** Refuses an answer that leaves one out or adds one, and a dossier that does not meet enough; the refusal names those not met. */
    public void require(List<CriterionAnswer> answers) {
        Set<String> answered = answers.stream().map(CriterionAnswer::code).collect(Collectors.toSet());
        Refusal.unless(answered.equals(criteria.keySet()) && answered.size() == answers.size(), "criteriaIncomplete");
        long met = answers.stream().filter(CriterionAnswer::isMet).count();
        Refusal.unless(met >= (needed == 0 ? criteria.size() : Math.min(needed, criteria.size())), "criteriaNotMet", answers.stream()
                .filter(answer -> !answer.isMet())
                .map(answer -> criteria.get(answer.code()))
                .sorted()
                .collect(Collectors.joining(" ")));
    }
}
