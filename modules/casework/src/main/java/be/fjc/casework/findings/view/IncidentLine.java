package be.fjc.casework.findings.view;

import static be.fjc.platform.access.InformationClass.R;

import be.fjc.casework.domain.Coded;
import be.fjc.casework.findings.domain.Incident;
import be.fjc.casework.findings.domain.Occurrence;
import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An incident.
 *
 * @param policeReportKnown whether there is a number: who works with the family may know that, the number itself is police's own
 */
public record IncidentLine(
        @Open UUID id,
        @Open String href,
        @Classified(R) OccurrenceLine occurrence,
        @Classified(R) String municipality,
        @Classified(R) String place,
        @Classified(R) List<String> forms,
        @Classified(R) String severity,
        @Classified(R) Boolean weapon,
        @Classified(R) Boolean injury,
        @Classified(R) Boolean childrenPresent,
        @Classified(R) List<UUID> by,
        @Classified(R) List<UUID> against,
        @Classified(R) Boolean policeReportKnown,
        @Classified(R) String description,
        @Classified(R) EntryLine entry) {

    static IncidentLine of(UUID id, String href, Incident.Facts facts, boolean policeReport, EntryLine entry) {
        return new IncidentLine(
                id, href, OccurrenceLine.of(facts.occurrence()), facts.municipality(), facts.place().code(),
                facts.forms().stream().map(Coded::code).toList(), facts.severity().code(), facts.weapon(), facts.injury(),
                facts.childrenPresent(), facts.by(), facts.against(), policeReport,
                facts.description(), entry);
    }

    /** When it happened, as precisely as it is known. */
    public record OccurrenceLine(
            @Classified(R) String precision,
            @Classified(R) LocalDate startsOn,
            @Classified(R) LocalDate endsOn,
            @Classified(R) String dayPart) {

        static OccurrenceLine of(Occurrence when) {
            return new OccurrenceLine(when.precision().code(), when.from(), when.until(), Coded.codeOf(when.dayPart()));
        }
    }
}
