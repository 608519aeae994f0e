package be.fjc.platform.runtime.demo;

import be.fjc.platform.access.Subject;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.module.CentreModule;
import be.fjc.platform.module.DemoData;
import be.fjc.platform.runtime.accounts.PeopleOfDemo;
import be.fjc.platform.runtime.accounts.SignedIn;
import be.fjc.platform.runtime.clock.WorkClock;
import be.fjc.platform.runtime.modules.Modules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;

/** Lets each module that the centre has on load its synthetic work: the platform's people first, then the work they did. */
@ApplicationScoped
public class DemoLoader {

    @Inject
    @Any
    Instance<DemoData> demos;

    @Inject
    Modules modules;

    @Inject
    CurrentCentre centre;

    @Inject
    PeopleOfDemo people;

    @Inject
    SignedIn signedIn;

    @Inject
    Instance<RequestContextController> requests;

    /** Loads the whole demo of the bound tenant. */
    public void load() {
        DemoData.DemoStage stage = new Stage(Instant.now());
        for (CentreModule module : modules.on(centre.get())) {
            demos.stream().filter(demo -> demo.module().equals(module.id())).forEach(demo -> demo.load(stage));
        }
    }

    private final class Stage implements DemoData.DemoStage {

        private final Instant now;

        Stage(Instant now) {
            this.now = now;
        }

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public void as(String login, Instant moment, Runnable act) {
            RequestContextController request = requests.get();
            request.activate();
            try {
                Subject person = people.withLogin(login);
                signedIn.as(person);
                WorkClock.at(moment, act);
            } finally {
                request.deactivate();
                requests.destroy(request);
            }
        }
    }
}
