package be.fjc.casework.compartments.view;

import be.fjc.casework.domain.DossierNumber;
import be.fjc.casework.view.OutOfSight;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One admission as the query gives it, for its reader, the parameter {@code reader}. */
public record AdmissionRow(
        UUID id,
        UUID dossier,
        DossierNumber number,
        UUID account,
        boolean identity,
        boolean facts,
        LocalDate until,
        String basis,
        String reason,
        Instant givenAt,
        UUID givenBy,
        Instant endedAt,
        UUID endedBy) {

    static final String SELECT = """
            select new be.fjc.casework.compartments.view.AdmissionRow(
                a.id, d.id, d.number, a.account, a.terms.identity, a.terms.facts, a.terms.until, a.terms.basis, a.terms.reason,
                a.givenAt, a.givenBy, a.endedAt, a.endedBy)
            from Dossier d""" + OutOfSight.OF_DOSSIER + " join Admission a on a.dossier = d.id";

    /** Codes of what it opens. */
    List<String> opens() {
        List<String> opens = new ArrayList<>();
        if (identity) {
            opens.add("identity");
        }
        if (facts) {
            opens.add("facts");
        }
        return opens;
    }

    boolean isRunning(LocalDate today) {
        return endedAt == null && !until.isBefore(today);
    }
}
