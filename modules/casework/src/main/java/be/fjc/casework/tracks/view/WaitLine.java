package be.fjc.casework.tracks.view;

import static be.fjc.platform.access.InformationClass.R;

import be.fjc.casework.domain.Coded;
import be.fjc.casework.view.ColleagueLine;
import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import be.fjc.platform.people.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A dossier that waits, or waited, for a place in a track.
 *
 * @param checks what was looked at meanwhile, the latest first; null in a list of several dossiers
 */
public record WaitLine(
        @Open UUID id,
        @Open UUID dossierId,
        @Open String dossierNumber,
        @Open ColleagueLine caseDirector,
        @Open String track,
        @Classified(R) String danger,
        @Classified(R) String note,
        @Classified(R) Instant startedAt,
        @Classified(R) LocalDate nextCheckOn,
        @Classified(R) String checkState,
        @Classified(R) Instant endedAt,
        @Classified(R) String endReason,
        @Classified(R) String endNote,
        @Classified(R) List<CheckLine> checks) {

    static WaitLine of(WaitRow row, Map<UUID, Person> names, LocalDate today, List<CheckLine> checks) {
        return new WaitLine(
                row.id(),
                row.dossier(),
                row.number().value(),
                ColleagueLine.of(row.caseDirector(), names),
                row.track(),
                row.danger().code(),
                row.note(),
                row.since(),
                row.nextCheckOn(),
                row.checkState(today),
                row.endedAt(),
                Coded.codeOf(row.endReason()),
                row.endNote(),
                checks);
    }

    /** What somebody found who looked. */
    public record CheckLine(
            @Classified(R) UUID id,
            @Classified(R) String danger,
            @Classified(R) String note,
            @Classified(R) Instant checkedAt,
            @Classified(R) ColleagueLine checkedBy) {}
}
