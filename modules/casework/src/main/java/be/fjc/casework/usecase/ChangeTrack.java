package be.fjc.casework.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.TrackChanged;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.domain.Step;
import be.fjc.casework.domain.Timeline;
import be.fjc.casework.domain.TrackReason;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Subject;
import be.fjc.platform.events.Events;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** A dossier goes to another track of the centre, with a reason. */
@UseCase
public class ChangeTrack {

    @Inject
    Access access;

    @Inject
    Standing standing;

    @Inject
    Choices choices;

    @Inject
    Dossiers dossiers;

    @Inject
    Timeline timeline;

    @Inject
    Events events;

    @Inject
    Clock clock;

    public void change(DossierId id, String track, TrackReason reason, String note, Expected expected) {
        Subject subject = access.subject();
        Dossier dossier = dossiers.find(id).orElseThrow(() -> access.absent("casework.dossier.changeTrack", "dossier", id.value()));
        access.require("casework.dossier.changeTrack", standing.of(subject, dossier));
        expected.check(id.value(), dossier.version());
        Instant now = clock.instant();
        TrackChanged changed = dossier.changeTrack(choices.track(track), reason, note, subject.account(), now);
        var params = Map.of("from", changed.from(), "to", changed.to(), "reason", reason.code());
        timeline.add(Step.of(id, "trackChanged", params, subject.account(), now));
        events.publish(changed);
    }
}
