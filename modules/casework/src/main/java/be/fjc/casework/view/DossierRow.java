package be.fjc.casework.view;

import be.fjc.casework.domain.DossierNumber;
import be.fjc.casework.domain.DossierState;
import be.fjc.platform.access.Relation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * One dossier as the query gives it, with what decides how the reader, its parameter {@code reader}, stands to it.
 *
 * @param conflict the reader's conflict of interest with it; null when there is none
 * @param seal its seal; null when it is not sealed
 * @param inCircle the reader's place in the circle of that seal; null outside it
 */
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
        UUID referral,
        UUID conflict,
        UUID seal,
        UUID inCircle) {

    static final String SELECT = """
            select new be.fjc.casework.view.DossierRow(
                d.id, d.version, d.number, d.state, d.track, d.level, d.caseDirector, d.openedAt, d.openedOn, d.nextContactOn,
                d.afterCareOn, d.closedAt, d.municipality, d.referral, k.id, z.id, y.id)
            from Dossier d""" + OutOfSight.OF_DOSSIER;

    /** What every list of them leaves out: what is kept from this reader's sight. */
    static final String SEEN = OutOfSight.SEEN;

    Set<Relation> relations(UUID reader) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (conflict != null) {
            relations.add(Relation.CONFLICTED);
        }
        if (seal != null && inCircle == null) {
            relations.add(Relation.SEALED);
        }
        if (caseDirector.equals(reader)) {
            relations.add(Relation.ASSIGNED);
        }
        return relations;
    }

    /** Whether the next contact is planned, for today or late; null when there is none to come. */
    String nextContactState(LocalDate today) {
        if (nextContactOn == null) {
            return null;
        }
        return nextContactOn.isAfter(today) ? "planned" : nextContactOn.isEqual(today) ? "today" : "late";
    }
}
