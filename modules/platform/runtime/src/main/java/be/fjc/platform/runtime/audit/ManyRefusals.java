package be.fjc.platform.runtime.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Somebody was refused again and again on one day: trying doors. */
@ApplicationScoped
class ManyRefusals implements UnusualAccess {

    @Inject
    DaysOfPerson days;

    @Inject
    ReviewThresholds thresholds;

    @Override
    public String rule() {
        return "manyRefusals";
    }

    @Override
    public Stream<Suspicion> in(List<AuditEvent> rows) {
        return rows.stream()
                .filter(AuditEvent::isDenied)
                .filter(row -> days.refusals(row.account(), row.at()) >= thresholds.refusalsInADay())
                .map(Suspicion::ofMany);
    }
}
