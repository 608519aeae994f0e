package be.fjc.casework.duplicates.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.domain.Step;
import be.fjc.casework.domain.Timeline;
import be.fjc.casework.duplicates.domain.DossierPair;
import be.fjc.casework.usecase.Standing;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.InformationClass;
import be.fjc.platform.access.Subject;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How merging two dossiers and undoing it begin and end. Whoever does either reads both whole: nobody rearranges what they may not read,
 * and nobody learns of a dossier by merging it. What one organisation keeps to itself and what is safety-critical moves unopened.
 */
@ApplicationScoped
class BothAtHand {

    @Inject
    Access access;

    @Inject
    Standing standing;

    @Inject
    Dossiers dossiers;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /** Two that the person may merge. */
    Both toMerge(DossierPair pair, String reason, Expected expected) {
        String action = "casework.dossierMerge.carryOut";
        Dossier stays = found(action, pair.stays());
        Facts aboutStays = standing.of(access.subject(), stays);
        access.require(action, aboutStays, reason);
        Dossier goes = found(action, pair.goes());
        Facts aboutGoes = standing.of(access.subject(), goes);
        access.require(action, aboutGoes, reason);
        expected.check(stays.id().value(), edition(stays, goes));
        return opened(stays, goes, aboutStays, aboutGoes);
    }

    /** Two that were merged, and that the person may make two again. */
    Both toUndo(DossierPair pair, Expected expected) {
        String action = "casework.dossierMerge.undo";
        Dossier stays = found(action, pair.stays());
        Facts aboutStays = standing.of(access.subject(), stays);
        access.require(action, aboutStays);
        Dossier goes = found(action, pair.goes());
        Facts aboutGoes = standing.of(access.subject(), goes);
        access.require(action, aboutGoes);
        expected.check(stays.id().value(), stays.version());
        return opened(stays, goes, aboutStays, aboutGoes);
    }

    /** Of the two together: it is another one as soon as either changed, for editions only ever grow. */
    static long edition(Dossier stays, Dossier goes) {
        return stays.version() + goes.version();
    }

    private Both opened(Dossier stays, Dossier goes, Facts aboutStays, Facts aboutGoes) {
        Refusal.unless(Stream.of(aboutStays, aboutGoes).allMatch(this::readsAll), "duplicateNotAllSeen");
        return new Both(stays, goes, aboutStays, aboutGoes, access.subject(), clock.instant());
    }

    private boolean readsAll(Facts facts) {
        return access.peek("casework.family.change", facts).readable().containsAll(Set.of(InformationClass.A, InformationClass.R))
                && Stream.of("casework.finding.read", "casework.safeContact.read", "casework.dossier.read", "casework.task.read",
                        "casework.document.read", "casework.disclosure.read", "casework.wait.list", "casework.admission.read")
                        .allMatch(action -> access.peek(action, facts).allowed());
    }

    private Dossier found(String action, DossierId id) {
        return dossiers.find(id).orElseThrow(() -> access.absent(action, "dossier", id.value()));
    }

    /** What happened to one of them, without a word of what was in it. */
    void note(DossierId dossier, String code, Both both) {
        timeline.add(Step.of(dossier, code, Map.of(), both.by().account(), both.at()));
    }

    record Both(Dossier stays, Dossier goes, Facts aboutStays, Facts aboutGoes, Subject by, Instant at) {}
}
