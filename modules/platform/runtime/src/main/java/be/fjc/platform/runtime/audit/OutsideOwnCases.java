package be.fjc.platform.runtime.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Somebody looked into many more dossiers that are not the person's own than on that person's usual day. */
@ApplicationScoped
class OutsideOwnCases implements UnusualAccess {

    @Inject
    DaysOfPerson days;

    @Inject
    ReviewThresholds thresholds;

    @Override
    public String rule() {
        return "outsideOwnCases";
    }

    @Override
    public Stream<Suspicion> in(List<AuditEvent> rows) {
        Map<DaysOfPerson.Day, Boolean> asked = new HashMap<>();
        return rows.stream()
                .filter(row -> row.isLookIntoFamily() && row.isWithoutRelation())
                .filter(row -> asked.computeIfAbsent(DaysOfPerson.Day.of(row), this::isTooMany))
                .map(Suspicion::ofMany);
    }

    private boolean isTooMany(DaysOfPerson.Day day) {
        long today = days.othersCases(day);
        return today >= thresholds.othersCasesInADay() && today > thresholds.timesTheUsual() * days.usualOthersCases(day);
    }
}
