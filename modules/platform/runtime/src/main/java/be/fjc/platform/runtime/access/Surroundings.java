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

    private static final DecisionTable SHIPPED = DecisionTable.shipped();

    private record Worked(Centre outOf, Context context, Decider decider) {}

    @Inject
    CurrentCentre current;

    @Inject
    Modules modules;

    @Inject
    Clock clock;

    private final TenantCache<String, Worked> worked = new TenantCache<>(Duration.ofHours(1));

    /** @param reason in the person's own words; null when none was given */
    Decision decide(Subject subject, String action, Access.Facts about, String reason) {
        Worked here = now();
        return here.decider.decide(subject, action, about, here.context.at(clock.instant()).because(reason));
    }

    Set<Relation> relationsThatAllow(Subject subject, String action) {
        Worked here = now();
        return here.decider.relationsThatAllow(subject, action, here.context);
    }

    /** Worked out once per picture of the centre: a changed tenant file brings a new {@link Centre} and so a new answer. */
    private Worked now() {
        Centre centre = current.get();
        Worked known = worked.get("", () -> work(centre));
        if (known.outOf != centre) {
            worked.forget("");
            known = worked.get("", () -> work(centre));
        }
        return known;
    }

    private Worked work(Centre centre) {
        Context context = Context.of(modules.on(centre).stream().flatMap(module -> module.permissions().stream()).toList());
        return new Worked(centre, context, new Decider(SHIPPED.with(centre.policy())));
    }
}
