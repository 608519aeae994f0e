package be.fjc.shortchain.interventions.usecase;

import be.fjc.platform.kernel.Ids;
import be.fjc.platform.sealing.Seal;
import be.fjc.shortchain.interventions.domain.Interventions;
import be.fjc.shortchain.interventions.domain.ReportKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Tells whether a report came in before, by the mark of its number. */
@ApplicationScoped
public class KnownReports {

    @Inject
    Interventions interventions;

    @Inject
    Seal seal;

    /** For looking only. */
    public Marking marking(Instant now) {
        return new Marking(key(now), seal);
    }

    /** For bringing in: until this transaction ends nobody else brings in anything, so that of two who bring the same report one comes second. */
    public Marking alone(Instant now) {
        ReportKey key = key(now);
        interventions.hold(key);
        return new Marking(key, seal);
    }

    /** The centre's key; made when it is needed first. */
    private ReportKey key(Instant now) {
        return interventions.key().orElseGet(() -> {
            ReportKey made = new ReportKey(Ids.at(now), seal, now);
            interventions.add(made);
            return made;
        });
    }
}
