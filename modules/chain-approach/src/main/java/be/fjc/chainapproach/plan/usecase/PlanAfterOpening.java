package be.fjc.chainapproach.plan.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.DossierOpened;
import be.fjc.chainapproach.ChainApproachModule;
import be.fjc.platform.access.ActsFor;
import be.fjc.platform.events.Reaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** A dossier opened in the chain approach. */
@ApplicationScoped
@ActsFor("who directs the dossier: a task that says nothing of anybody")
public class PlanAfterOpening implements Reaction<DossierOpened> {

    @Inject
    AskFirstPlan ask;

    @Override
    public String module() {
        return ChainApproachModule.ID;
    }

    @Override
    public String name() {
        return "planAfterOpening";
    }

    @Override
    public Class<DossierOpened> to() {
        return DossierOpened.class;
    }

    @Override
    public void on(UUID eventId, DossierOpened event) {
        ask.entered(new DossierId(event.dossier()), event.level());
    }
}
