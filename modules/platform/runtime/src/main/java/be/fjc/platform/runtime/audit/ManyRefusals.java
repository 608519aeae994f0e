package be.fjc.platform.runtime.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<DaysOfPerson.Day, Boolean> asked = new HashMap<>();
        return rows.stream()
                .filter(AuditEvent::isDenied)
                .filter(row -> asked.computeIfAbsent(DaysOfPerson.Day.of(row), day -> days.refusals(day) >= thresholds.refusalsInADay()))
                .map(Suspicion::ofMany);
    }
}
