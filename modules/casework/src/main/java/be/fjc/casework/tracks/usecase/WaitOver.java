package be.fjc.casework.tracks.usecase;

import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Step;
import be.fjc.casework.domain.Timeline;
import be.fjc.casework.tracks.domain.Wait;
import be.fjc.casework.tracks.domain.WaitEnd;
import be.fjc.casework.tracks.domain.Waits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Ends the waiting of a dossier that got its place or closes: a family that waits for nothing is not on a list. */
@ApplicationScoped
public class WaitOver {

    @Inject
    Waits waits;

    @Inject
    Timeline timeline;

    /** It came into this track. */
    public void placed(Dossier dossier, String track, UUID by, Instant now) {
        waits.running(dossier.id()).filter(wait -> wait.track().equals(track)).ifPresent(wait -> end(dossier, wait, WaitEnd.PLACED, by, now));
    }

    public void closed(Dossier dossier, UUID by, Instant now) {
        waits.running(dossier.id()).ifPresent(wait -> end(dossier, wait, WaitEnd.DOSSIER_CLOSED, by, now));
    }

    private void end(Dossier dossier, Wait wait, WaitEnd reason, UUID by, Instant now) {
        wait.end(reason, null, by, now);
        timeline.add(Step.of(dossier.id(), "waitEnded", Map.of("track", wait.track(), "reason", reason.code()), by, now));
    }
}
