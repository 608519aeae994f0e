package be.fjc.casework.view;

import static be.fjc.platform.access.InformationClass.A;
import static be.fjc.platform.access.InformationClass.R;

import be.fjc.casework.domain.WorkingDays;
import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import be.fjc.platform.people.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One dossier in a list. The open part is what a colleague who does not direct it may know when a search finds it: that it is there
 * and whom to call.
 */
public record DossierLine(
        @Open UUID id,
        @Open String href,
        @Open String number,
        @Open String state,
        @Open String track,
        @Open Integer level,
        @Open ColleagueLine caseDirector,
        @Classified(R) LocalDate openedOn,
        @Classified(R) LocalDate nextContactOn,
        @Classified(R) String nextContactState,
        @Classified(R) LocalDate closedOn,
        @Classified(R) LocalDate afterCareOn,
        @Classified(R) String municipality,
        @Classified(A) List<FoundPerson> persons) {

    /** @param persons whom a search found in it; null in other lists */
    static DossierLine of(DossierRow row, String href, Map<UUID, Person> names, List<FoundPerson> persons, Instant now) {
        return new DossierLine(
                row.id(),
                href,
                row.number().value(),
                row.state().code(),
                row.track(),
                row.level(),
                ColleagueLine.of(row.caseDirector(), names),
                row.openedOn(),
                row.nextContactOn(),
                row.nextContactState(WorkingDays.dayOf(now)),
                row.closedAt() == null ? null : WorkingDays.dayOf(row.closedAt()),
                row.afterCareOn(),
                row.municipality(),
                persons);
    }
}
