package be.fjc.casework.matching.usecase;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.findings.domain.Incident;
import be.fjc.casework.matching.domain.ReportKey;
import be.fjc.casework.matching.domain.ReportMarks;
import be.fjc.platform.access.ActsFor;
import be.fjc.platform.module.TenantJob;
import be.fjc.platform.sealing.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Takes the marks of police report numbers over to the newest key, some at a time, and forgets older keys when no mark is under them. The
 * search asks under every key meanwhile, so nothing is missed.
 */
@ApplicationScoped
@ActsFor("the centre: marks police report numbers anew, and nobody reads one")
public class RenewReportMarks implements TenantJob {

    private static final int PORTION = 200;

    @Inject
    ReportMarks marks;

    @Inject
    KeepReportMarks keep;

    @Inject
    Seal seal;

    @Override
    public String module() {
        return CaseworkModule.ID;
    }

    @Override
    public String name() {
        return "renewReportMarks";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run(Instant now) {
        ReportKey newest = keep.newest(now);
        ReportKey key = newest.isOld(now) ? keep.made(now) : newest;
        List<Incident> portion = marks.unmarked(key, PORTION);
        portion.forEach(incident -> keep.mark(incident.id(), incident.policeReportNumber(seal), key));
        if (portion.isEmpty()) {
            marks.keepOnly(key);
        }
    }
}
