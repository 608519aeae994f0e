package be.fjc.chainapproach.meetings.domain;

import be.fjc.casework.DossierId;
import java.util.List;
import java.util.Set;

/**
 * A dossier as it is put on an agenda.
 *
 * @param organisations codes of those at the table for whom it is relevant: nobody else of them learns that it is there
 * @param reason why it is put there
 * @param answers to the centre's criteria
 */
public record Tabled(DossierId dossier, Set<String> organisations, String reason, List<CriterionAnswer> answers) {

    public Tabled {
        organisations = Set.copyOf(organisations);
        answers = List.copyOf(answers);
    }
}
