package be.fjc.casework.aftercare.view;

import static be.fjc.platform.access.InformationClass.R;

import be.fjc.casework.domain.Coded;
import be.fjc.casework.view.ColleagueLine;
import be.fjc.casework.view.DomainRow;
import be.fjc.casework.view.DossierFile;
import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import be.fjc.platform.people.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One moment of after-care.
 *
 * @param place in its series, from 1
 * @param domainOutcomes how domains of life were found; null when the family was not reached
 */
public record AfterCareLine(
        @Open UUID id,
        @Open UUID closureId,
        @Open UUID taskId,
        @Classified(R) LocalDate closedOn,
        @Classified(R) Integer place,
        @Classified(R) LocalDate plannedOn,
        @Classified(R) String plannedState,
        @Classified(R) String outcome,
        @Classified(R) String reason,
        @Classified(R) String safetyStatus,
        @Classified(R) List<DossierFile.DomainLine> domainOutcomes,
        @Classified(R) Instant contactAt,
        @Classified(R) String contactNote,
        @Classified(R) Instant settledAt,
        @Classified(R) ColleagueLine settledBy) {

    static AfterCareLine of(AfterCareRow row, List<DomainRow> domains, Map<UUID, Person> names, LocalDate today) {
        List<DossierFile.DomainLine> own = DossierFile.DomainLine.of(row.id(), domains);
        return new AfterCareLine(
                row.id(),
                row.closure(),
                row.task(),
                row.closedOn(),
                row.place(),
                row.plannedOn(),
                row.plannedState(today),
                Coded.codeOf(row.outcome()),
                row.reason(),
                Coded.codeOf(row.safetyStatus()),
                own.isEmpty() ? null : own,
                row.contactAt(),
                row.contactNote(),
                row.settledAt(),
                ColleagueLine.of(row.settledBy(), names));
    }
}
