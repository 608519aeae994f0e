package be.fjc.casework.duplicates.usecase;

import be.fjc.casework.domain.Assignment;
import be.fjc.casework.domain.Closure;
import be.fjc.casework.domain.ClosureReason;
import be.fjc.casework.domain.Conflicts;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.domain.DomainOutcome;
import be.fjc.casework.domain.DomainResult;
import be.fjc.casework.domain.Ending;
import be.fjc.casework.domain.LifeDomain;
import be.fjc.casework.domain.Listed;
import be.fjc.casework.domain.SafetyStatus;
import be.fjc.casework.domain.Step;
import be.fjc.casework.domain.Timeline;
import be.fjc.casework.duplicates.domain.DossierField;
import be.fjc.casework.matching.domain.MergeSide;
import be.fjc.casework.tracks.domain.Wait;
import be.fjc.casework.tracks.domain.Waits;
import be.fjc.casework.tracks.usecase.WaitOver;
import be.fjc.casework.usecase.Choices;
import be.fjc.platform.access.Access;
import be.fjc.platform.events.Events;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How two dossiers go on as one: one case director, one track, one next contact, one place on a waiting list; and the other closes. */
@ApplicationScoped
class OneWay {

    @Inject
    Access access;

    @Inject
    Choices choices;

    @Inject
    Dossiers dossiers;

    @Inject
    Conflicts conflicts;

    @Inject
    Waits waits;

    @Inject
    WaitOver waitOver;

    @Inject
    Timeline timeline;

    @Inject
    Events events;

    void go(BothAtHand.Both both, Map<DossierField, MergeSide> sides, String reason) {
        Dossier stays = both.stays();
        direct(both, side(sides, DossierField.CASE_DIRECTOR, both));
        Dossier track = side(sides, DossierField.TRACK, both);
        stays.takeIn(both.goes(), track, side(sides, DossierField.NEXT_CONTACT, both), account(both), both.at())
                .ifPresent(changed -> {
                    note(stays, "trackChanged", Map.of("from", changed.from(), "to", changed.to()), both);
                    waitOver.placed(stays, changed.to(), account(both), both.at());
                    events.publish(changed);
                });
        keepOneWait(both);
        close(both, reason);
    }

    /** Who directs one of them comes to see the other one: that is an assignment, and whoever may assign decides it. */
    private void direct(BothAtHand.Both both, Dossier side) {
        Dossier stays = both.stays();
        if (!stays.caseDirector().equals(both.goes().caseDirector())) {
            access.require("casework.dossier.assign", both.aboutStays());
            access.require("casework.dossier.assign", both.aboutGoes());
        }
        UUID director = choices.caseDirector(side.caseDirector());
        boolean barred = conflicts.bars(director, stays.id().value()) || conflicts.bars(director, both.goes().id().value());
        Refusal.unless(!barred, "caseDirectorConflicts");
        if (!stays.isDirectedBy(director)) {
            Assignment assignment = new Assignment(Ids.at(both.at()), stays.id(), director, null, account(both), both.at());
            var assigned = stays.assign(assignment, both.at());
            dossiers.add(assignment);
            note(stays, "caseDirectorAssigned", Map.of("from", assigned.from().toString(), "to", assigned.to().toString()), both);
            events.publish(assigned);
        }
    }

    /** A family keeps its place on a waiting list, unless it waits already or is where it waited to be. */
    private void keepOneWait(BothAtHand.Both both) {
        Optional<Wait> waiting = waits.running(both.goes().id());
        boolean moves = waits.running(both.stays().id()).isEmpty()
                && waiting.filter(wait -> !wait.track().equals(both.stays().track())).isPresent();
        if (!moves) {
            waitOver.closed(both.goes(), account(both), both.at());
        }
    }

    /** Nothing ended for the family, so nothing is said of how it stands, and no rule of a track is asked. */
    private void close(BothAtHand.Both both, String reason) {
        Ending ending = new Ending(
                Listed.of(ClosureReason.MERGED_DUPLICATE), SafetyStatus.UNKNOWN, reason, null,
                List.of(new DomainResult(LifeDomain.SAFETY, DomainOutcome.UNKNOWN)));
        var closed = both.goes().goInto(both.stays(), ending, both.at());
        dossiers.add(new Closure(Ids.at(both.at()), both.goes().id(), ending, account(both), both.at()));
        note(both.goes(), "dossierClosed", Map.of("reason", closed.reason(), "safetyStatus", closed.safetyStatus()), both);
        events.publish(closed);
    }

    private static Dossier side(Map<DossierField, MergeSide> sides, DossierField field, BothAtHand.Both both) {
        return sides.get(field) == MergeSide.GOES ? both.goes() : both.stays();
    }

    private void note(Dossier dossier, String code, Map<String, String> params, BothAtHand.Both both) {
        timeline.add(Step.of(dossier.id(), code, params, account(both), both.at()));
    }

    private static UUID account(BothAtHand.Both both) {
        return both.by().account();
    }
}
