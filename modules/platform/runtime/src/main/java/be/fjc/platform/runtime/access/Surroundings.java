package be.fjc.platform.runtime.access;

import be.fjc.platform.access.Context;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.runtime.modules.Modules;
import be.fjc.platform.runtime.tenancy.TenantCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** What surrounds a question about access in the current centre: the permissions of the modules that are on there. */
@ApplicationScoped
class Surroundings {

    private record Worked(Centre outOf, Context context) {}

    @Inject
    CurrentCentre current;

    @Inject
    Modules modules;

    private final TenantCache<String, Worked> worked = new TenantCache<>(Duration.ofHours(1));

    /** Worked out once per picture of the centre: a changed tenant file brings a new {@link Centre} and so a new answer. */
    Context now() {
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
