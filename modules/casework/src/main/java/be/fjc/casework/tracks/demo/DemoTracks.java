package be.fjc.casework.tracks.demo;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Danger;
import be.fjc.casework.domain.LifeDomain;
import be.fjc.casework.domain.Listed;
import be.fjc.casework.findings.domain.Observation;
import be.fjc.casework.findings.domain.PartyKind;
import be.fjc.casework.findings.domain.Source;
import be.fjc.casework.findings.usecase.RecordFinding;
import be.fjc.casework.tracks.usecase.WatchWait;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.kernel.Expected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** How the synthetic year keeps to the rules of the centre's tracks. */
@ApplicationScoped
public class DemoTracks {

    /** What an accepted referral of the synthetic year meets when its dossier opens. */
    private static final Set<String> AT_OPENING = Set.of("criteriaMet");

    @Inject
    RecordFinding recordFinding;

    @Inject
    WatchWait watchWait;

    /** Tracks that a dossier can open in on that day. */
    public List<Centre.Track> open(Centre centre, LocalDate day) {
        return centre.tracks().stream()
                .filter(track -> track.versionOn(day).stream().allMatch(version -> AT_OPENING.containsAll(version.entry())))
                .toList();
    }

    /** Puts a dossier on the waiting list of the heaviest track, unless it is in it. */
    public void waitForHeaviest(Centre centre, DossierId dossier, String track, Danger danger) {
        String heaviest = centre.tracks().get(centre.tracks().size() - 1).code();
        if (!heaviest.equals(track)) {
            watchWait.place(dossier, heaviest, danger, "Synthetisch voorbeeld: er is nu geen plaats.", Expected.ANY);
        }
    }

    /** Weighs the family's safety, as whoever acts now. */
    public void weighSafety(DossierId dossier, LocalDate today) {
        recordFinding.record(dossier, new Observation.Facts(
                Listed.of(LifeDomain.SAFETY), null, "Synthetisch voorbeeld: nieuwe bedreigingen.", null, 3, null,
                new Source(PartyKind.OWN_OBSERVATION, today, null)), null);
    }
}
