package be.fjc.casework.tracks.usecase;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Danger;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.domain.Step;
import be.fjc.casework.domain.Timeline;
import be.fjc.casework.tracks.domain.CheckRhythm;
import be.fjc.casework.tracks.domain.Wait;
import be.fjc.casework.tracks.domain.WaitCheck;
import be.fjc.casework.tracks.domain.WaitEnd;
import be.fjc.casework.tracks.domain.Waits;
import be.fjc.casework.usecase.Standing;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Subject;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Somebody puts a dossier on the waiting list of a track, looks whether the family is safe meanwhile, or takes it off. */
@UseCase
public class WatchWait {

    private static final String ACTION = "casework.wait.keep";

    @Inject
    Access access;

    @Inject
    Standing standing;

    @Inject
    Dossiers dossiers;

    @Inject
    Waits waits;

    @Inject
    Timeline timeline;

    @Inject
    CurrentCentre centre;

    @Inject
    Clock clock;

    /** @param danger how dangerous waiting is */
    public UUID place(DossierId id, String track, Danger danger, String note, Expected expected) {
        Dossier dossier = dossier(id, expected);
        Refusal.unless(dossier.isOpen(), "dossierClosed");
        if (centre.get().track(track).isEmpty()) {
            throw new InvalidInput("notInList", "track");
        }
        Refusal.unless(!dossier.track().equals(track), "sameTrack");
        Refusal.unless(waits.running(id).isEmpty(), "alreadyWaiting");
        Instant now = clock.instant();
        Wait wait = new Wait(Ids.at(now), id, track, danger, note, rhythm(), access.subject().account(), now);
        waits.add(wait);
        told(dossier, "waitStarted", Map.of("track", track, "danger", danger.code()), now);
        return wait.id();
    }

    public UUID check(DossierId id, UUID wait, Danger danger, String note, Expected expected) {
        Dossier dossier = dossier(id, expected);
        Instant now = clock.instant();
        WaitCheck check = found(dossier, wait).checked(Ids.at(now), danger, note, rhythm(), access.subject().account(), now);
        waits.add(check);
        told(dossier, "waitChecked", Map.of("danger", danger.code()), now);
        return check.id();
    }

    /** @param reason only one that somebody says; the others follow from what happens to the dossier */
    public void end(DossierId id, UUID wait, WaitEnd reason, String note, Expected expected) {
        Dossier dossier = dossier(id, expected);
        Wait waiting = found(dossier, wait);
        if (!reason.isSaid()) {
            throw new InvalidInput("notInList", "reason");
        }
        Instant now = clock.instant();
        waiting.end(reason, note, access.subject().account(), now);
        told(dossier, "waitEnded", Map.of("track", waiting.track(), "reason", reason.code()), now);
    }

    private Dossier dossier(DossierId id, Expected expected) {
        Subject subject = access.subject();
        Dossier dossier = dossiers.find(id).orElseThrow(() -> access.absent(ACTION, "dossier", id.value()));
        access.require(ACTION, standing.of(subject, dossier));
        expected.check(id.value(), dossier.version());
        return dossier;
    }

    private Wait found(Dossier dossier, UUID wait) {
        return waits.find(wait).filter(one -> one.isOf(dossier.id())).orElseThrow(() -> access.absent(ACTION, "wait", wait));
    }

    private void told(Dossier dossier, String code, Map<String, String> params, Instant now) {
        dossier.touch(now);
        timeline.add(Step.of(dossier.id(), code, params, access.subject().account(), now));
    }

    private CheckRhythm rhythm() {
        return new CheckRhythm(
                centre.get().number(CaseworkModule.ID, CaseworkModule.CHECK_ACUTE_AFTER),
                centre.get().number(CaseworkModule.ID, CaseworkModule.CHECK_CONCERN_AFTER),
                centre.get().number(CaseworkModule.ID, CaseworkModule.CHECK_OTHERS_AFTER));
    }
}
