package be.fjc.platform.runtime.audit;

import be.fjc.platform.kernel.Brussels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** A dossier or referral was looked up at night. */
@ApplicationScoped
class AtNight implements UnusualAccess {

    @Inject
    ReviewThresholds thresholds;

    @Override
    public String rule() {
        return "atNight";
    }

    @Override
    public Stream<Suspicion> in(List<AuditEvent> rows) {
        return rows.stream().filter(row -> row.isLookIntoFamily() && thresholds.isNight(row.at().atZone(Brussels.ZONE).getHour())).map(Suspicion::of);
    }
}
