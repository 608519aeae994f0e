package be.fjc.casework.matching.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.RiskDesk;
import be.fjc.casework.RiskMayDiffer;
import be.fjc.casework.matching.domain.ReportMarks;
import be.fjc.casework.matching.domain.ReportedFamilies;
import be.fjc.platform.events.Events;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** By the referral it was handed over in, and by the mark of the report under every key there is. */
@ApplicationScoped
class RiskAtDesk implements RiskDesk {

    @Inject
    ReportedFamilies families;

    @Inject
    ReportMarks marks;

    @Inject
    Events events;

    @Override
    public void mayDiffer(Learned learned, Instant now) {
        List<String> under = learned.reportNumber() == null ? List.of()
                : marks.keys().stream().map(key -> marks.mark(learned.reportNumber(), key)).toList();
        for (DossierId dossier : families.of(learned.referral() == null ? null : learned.referral().value(), under)) {
            events.publish(new RiskMayDiffer(dossier.value(), factIn(dossier, learned.fact()), learned.sign(), null, now));
        }
    }

    /** One thing may concern two dossiers, and is a fact of each. */
    private static UUID factIn(DossierId dossier, UUID fact) {
        return UUID.nameUUIDFromBytes((fact + " " + dossier.value()).getBytes(StandardCharsets.UTF_8));
    }
}
