package be.fjc.platform.runtime.access;

import be.fjc.platform.access.Access;
import be.fjc.platform.access.Context;
import be.fjc.platform.access.Decider;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.DecisionTable;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Subject;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.runtime.modules.Modules;
import be.fjc.platform.runtime.tenancy.TenantCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;

/** Asks in the current centre: with the permissions of the modules that are on there, at this moment. */
@ApplicationScoped
class Surroundings {

    private record Worked(Centre outOf, Context context) {}

    @Inject
    CurrentCentre current;

    @Inject
    Modules modules;

    @Inject
    Clock clock;

    private final TenantCache<String, Worked> worked = new TenantCache<>(Duration.ofHours(1));

    private final Decider decider = new Decider(DecisionTable.shipped());

    /** @param reason in the person's own words; null when none was given */
    Decision decide(Subject subject, String action, Access.Facts about, String reason) {
        return decider.decide(subject, action, about, now().at(clock.instant()).because(reason));
    }

    Set<Relation> relationsThatAllow(Subject subject, String action) {
        return decider.relationsThatAllow(subject, action, now());
    }

    /** Worked out once per picture of the centre: a changed tenant file brings a new {@link Centre} and so a new answer. */
    private Context now() {
        Centre centre = current.get();
        Worked known = worked.get("", () -> work(centre));
        if (known.outOf != centre) {
            worked.forget("");
            known = worked.get("", () -> work(centre));
        }
        return known.context;
    }

    private Worked work(Centre centre) {
        return new Worked(centre, Context.of(modules.on(centre).stream().flatMap(module -> module.permissions().stream()).toList()));
    }
}
