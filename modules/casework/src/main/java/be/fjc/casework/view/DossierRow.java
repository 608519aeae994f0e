package be.fjc.casework.view;

import be.fjc.casework.domain.DossierNumber;
import be.fjc.casework.domain.DossierState;
import be.fjc.platform.access.Relation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** One dossier as the query gives it, with what decides how the reader stands to it. */
public record DossierRow(
        UUID id,
        long version,
        DossierNumber number,
        DossierState state,
        String track,
        int level,
        UUID caseDirector,
        Instant openedAt,
        LocalDate openedOn,
        LocalDate nextContactOn,
        LocalDate afterCareOn,
        Instant closedAt,
        String municipality,
        UUID referral) {

    static final String SELECT = """
            select new be.fjc.casework.view.DossierRow(
                d.id, d.version, d.number, d.state, d.track, d.level, d.caseDirector, d.openedAt, d.openedOn, d.nextContactOn,
                d.afterCareOn, d.closedAt, d.municipality, d.referral)
            from Dossier d""";

    Set<Relation> relations(UUID reader) {
        return caseDirector.equals(reader) ? Set.of(Relation.ASSIGNED) : Set.of();
    }

    /** Whether the next contact is planned, for today or late; null when there is none to come. */
    String nextContactState(LocalDate today) {
        if (nextContactOn == null) {
            return null;
        }
        return nextContactOn.isAfter(today) ? "planned" : nextContactOn.isEqual(today) ? "today" : "late";
    }
}
