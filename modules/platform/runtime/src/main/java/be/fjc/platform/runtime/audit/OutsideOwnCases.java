package be.fjc.platform.runtime.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
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
        return rows.stream()
                .filter(row -> row.isLookIntoFamily() && row.isWithoutRelation())
                .filter(row -> isTooMany(row))
                .map(Suspicion::ofMany);
    }

    private boolean isTooMany(AuditEvent row) {
        long today = days.othersCases(row.account(), row.at());
        return today >= thresholds.othersCasesInADay()
                && today > thresholds.timesTheUsual() * days.usualOthersCases(row.account(), row.at());
    }
}
