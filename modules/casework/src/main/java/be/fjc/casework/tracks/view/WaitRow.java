package be.fjc.casework.tracks.view;

import be.fjc.casework.domain.Danger;
import be.fjc.casework.domain.DossierNumber;
import be.fjc.casework.tracks.domain.WaitEnd;
import be.fjc.casework.view.OutOfSight;
import be.fjc.platform.access.Relation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** One wait as the query gives it, with what decides how the reader, its parameter {@code reader}, stands to it. */
public record WaitRow(
        UUID id,
        UUID dossier,
        DossierNumber number,
        UUID caseDirector,
        String track,
        Danger danger,
        String note,
        Instant since,
        LocalDate nextCheckOn,
        Instant endedAt,
        WaitEnd endReason,
        String endNote) {

    static final String SELECT = """
            select new be.fjc.casework.tracks.view.WaitRow(
                w.id, d.id, d.number, d.caseDirector, w.track, w.danger, w.note, w.since, w.nextCheckOn, w.endedAt, w.endReason, w.endNote)
            from Dossier d""" + OutOfSight.OF_DOSSIER + " join Wait w on w.dossier = d.id";

    Set<Relation> relations(UUID reader) {
        return caseDirector.equals(reader) ? EnumSet.of(Relation.ASSIGNED) : EnumSet.noneOf(Relation.class);
    }

    /** Whether the next check is late, due today or planned; null when it waits no longer. */
    String checkState(LocalDate today) {
        if (nextCheckOn == null) {
            return null;
        }
        return nextCheckOn.isAfter(today) ? "planned" : nextCheckOn.isEqual(today) ? "today" : "late";
    }
}
