package be.fjc.casework.findings.view;

import static be.fjc.platform.access.InformationClass.R;

import be.fjc.casework.findings.domain.Observation;
import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.util.UUID;

/** How a domain of life stood on the day of its source. */
public record ObservationLine(
        @Open UUID id,
        @Open String href,
        @Classified(R) String domain,
        @Classified(R) UUID member,
        @Classified(R) String problem,
        @Classified(R) String strength,
        @Classified(R) Integer weight,
        @Classified(R) String note,
        @Classified(R) EntryLine entry) {

    static ObservationLine of(UUID id, String href, Observation.Facts facts, EntryLine entry) {
        return new ObservationLine(
                id, href, facts.domain().code(), facts.member(), facts.problem(), facts.strength(), facts.weight(), facts.note(), entry);
    }
}
