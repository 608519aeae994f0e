package be.fjc.casework.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.TrackChanged;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.domain.Step;
import be.fjc.casework.domain.Timeline;
import be.fjc.casework.domain.TrackChoice;
import be.fjc.casework.domain.TrackReason;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.casework.tracks.usecase.RuleCheck;
import be.fjc.casework.tracks.usecase.WaitOver;
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
    RuleCheck rules;

    @Inject
    WaitOver waits;

    @Inject
    Dossiers dossiers;

    @Inject
    Timeline timeline;

    @Inject
    Events events;

    @Inject
    Clock clock;

    /** As {@link #change(DossierId, String, TrackReason, String, String, Expected)} within the rules of the tracks. */
    public void change(DossierId id, String track, TrackReason reason, String note, Expected expected) {
        change(id, track, reason, note, null, expected);
    }

    /** @param overrideReason why the rules of the tracks are passed over; null when they are not */
    public void change(DossierId id, String track, TrackReason reason, String note, String overrideReason, Expected expected) {
        Subject subject = access.subject();
        Dossier dossier = dossiers.find(id).orElseThrow(() -> access.absent("casework.dossier.changeTrack", "dossier", id.value()));
        access.require("casework.dossier.changeTrack", standing.of(subject, dossier));
        expected.check(id.value(), dossier.version());
        Instant now = clock.instant();
        TrackChoice choice = choices.track(track, WorkingDays.dayOf(now));
        dossier.requireOther(choice);
        rules.changing(dossier, choice, overrideReason, now);
        TrackChanged changed = dossier.changeTrack(choice, reason, note, subject.account(), now);
        var params = Map.of("from", changed.from(), "to", changed.to(), "reason", reason.code());
        timeline.add(Step.of(id, "trackChanged", params, subject.account(), now));
        waits.placed(dossier, changed.to(), subject.account(), now);
        events.publish(changed);
    }
}
