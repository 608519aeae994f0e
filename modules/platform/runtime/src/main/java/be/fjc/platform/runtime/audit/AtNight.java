package be.fjc.platform.runtime.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** A dossier or referral was looked up at night. */
@ApplicationScoped
class AtNight implements UnusualAccess {

    private static final ZoneId HERE = ZoneId.of("Europe/Brussels");

    @Inject
    ReviewThresholds thresholds;

    @Override
    public String rule() {
        return "atNight";
    }

    @Override
    public Stream<Suspicion> in(List<AuditEvent> rows) {
        return rows.stream().filter(row -> row.isLookIntoFamily() && thresholds.isNight(row.at().atZone(HERE).getHour())).map(Suspicion::of);
    }
}
