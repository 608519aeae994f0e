package be.fjc.casework.matching.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.domain.Step;
import be.fjc.casework.domain.Timeline;
import be.fjc.casework.usecase.Standing;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decision;
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

/**
 * How a merge and its undoing begin and end. Whoever does either sees everything that moves: nobody rearranges what they may not read.
 * What is safety-critical moves unopened; who may have it revealed hangs on the dossier and stays the same.
 */
@ApplicationScoped
class MergeAtHand {

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

    /** The dossier of a family in which the person may merge. */
    Opened toMerge(DossierId id, String reason, Expected expected) {
        Subject subject = access.subject();
        Dossier dossier = dossiers.find(id).orElseThrow(() -> access.absent("casework.memberMerge.carryOut", "dossier", id.value()));
        Facts facts = standing.of(subject, dossier);
        return opened(dossier, access.require("casework.memberMerge.carryOut", facts, reason), facts, subject, expected);
    }

    /** The dossier of a family in which the person may undo a merge. */
    Opened toUndo(DossierId id, Expected expected) {
        Subject subject = access.subject();
        Dossier dossier = dossiers.find(id).orElseThrow(() -> access.absent("casework.memberMerge.undo", "dossier", id.value()));
        Facts facts = standing.of(subject, dossier);
        return opened(dossier, access.require("casework.memberMerge.undo", facts), facts, subject, expected);
    }

    private Opened opened(Dossier dossier, Decision decision, Facts facts, Subject subject, Expected expected) {
        expected.check(dossier.id().value(), dossier.version());
        boolean readsAll = decision.readable().containsAll(Set.of(InformationClass.A, InformationClass.R))
                && access.peek("casework.family.change", facts).allowed()
                && access.peek("casework.finding.read", facts).allowed()
                && access.peek("casework.safeContact.read", facts).allowed()
                && access.peek("casework.dossier.read", facts).allowed()
                && access.peek("casework.task.read", facts).allowed();
        Refusal.unless(readsAll, "mergeNotAllSeen");
        return new Opened(dossier, subject, clock.instant());
    }

    /** What happened, without a word of who it was about. */
    void note(Opened opened, String code) {
        timeline.add(Step.of(opened.dossier().id(), code, Map.of(), opened.by().account(), opened.at()));
    }

    record Opened(Dossier dossier, Subject by, Instant at) {}
}
