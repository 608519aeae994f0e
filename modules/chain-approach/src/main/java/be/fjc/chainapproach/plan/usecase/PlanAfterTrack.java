package be.fjc.chainapproach.plan.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.TrackChanged;
import be.fjc.chainapproach.ChainApproachModule;
import be.fjc.platform.access.ActsFor;
import be.fjc.platform.events.Reaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** A dossier came into the chain approach from another track. */
@ApplicationScoped
@ActsFor("who directs the dossier: a task that says nothing of anybody")
public class PlanAfterTrack implements Reaction<TrackChanged> {

    @Inject
    AskFirstPlan ask;

    @Override
    public String module() {
        return ChainApproachModule.ID;
    }

    @Override
    public String name() {
        return "planAfterTrack";
    }

    @Override
    public Class<TrackChanged> to() {
        return TrackChanged.class;
    }

    @Override
    public void on(UUID eventId, TrackChanged event) {
        ask.entered(new DossierId(event.dossier()), event.level());
    }
}
