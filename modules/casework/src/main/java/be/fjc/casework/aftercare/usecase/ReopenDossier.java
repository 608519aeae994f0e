package be.fjc.casework.aftercare.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.DossierReopened;
import be.fjc.casework.aftercare.domain.AfterCares;
import be.fjc.casework.aftercare.domain.Reopening;
import be.fjc.casework.aftercare.domain.RepeatWindow;
import be.fjc.casework.compartments.domain.Seals;
import be.fjc.casework.domain.Assignment;
import be.fjc.casework.domain.Closure;
import be.fjc.casework.domain.Conflicts;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.domain.NextContact;
import be.fjc.casework.domain.Step;
import be.fjc.casework.domain.Timeline;
import be.fjc.casework.domain.TrackChoice;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.casework.tracks.usecase.RuleCheck;
import be.fjc.casework.usecase.Choices;
import be.fjc.casework.usecase.HoldsForWhole;
import be.fjc.casework.usecase.Standing;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Subject;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.events.Events;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A closed dossier opens again under its own number: in a track, with a next contact, and with nothing left of its after-care. Its case
 * director comes back, unless a coordinator names another one.
 */
@UseCase
public class ReopenDossier {

    private static final String ACTION = "casework.dossier.reopen";

    /**
     * How it opens.
     *
     * @param reason why, in words
     * @param nextContactOn today at the earliest and within what the centre allows
     * @param caseDirector account; null for who directed it before
     * @param overrideReason why the rules of the track are passed over; null when they are not
     */
    public record Return(String reason, String track, LocalDate nextContactOn, UUID caseDirector, String overrideReason) {}

    @Inject
    Access access;

    @Inject
    Standing standing;

    @Inject
    Choices choices;

    @Inject
    RuleCheck rules;

    @Inject
    PlanAfterCare afterCare;

    @Inject
    Dossiers dossiers;

    @Inject
    AfterCares afterCares;

    @Inject
    Conflicts conflicts;

    @Inject
    Seals seals;

    @Inject
    HoldsForWhole whole;

    @Inject
    Timeline timeline;

    @Inject
    Events events;

    @Inject
    CurrentCentre centre;

    @Inject
    Clock clock;

    public UUID reopen(DossierId id, Return how, Expected expected) {
        Subject subject = access.subject();
        Dossier dossier = dossiers.find(id).orElseThrow(() -> access.absent(ACTION, "dossier", id.value()));
        Facts facts = standing.of(subject, dossier);
        access.require(ACTION, facts);
        expected.check(id.value(), dossier.version());
        Refusal.unless(!dossier.isOpen(), "dossierOpen");
        Closure closure = afterCares.lastClosure(id).orElseThrow();
        Refusal.unless(closure.reason().core().mayReopen(), "dossierMerged");
        Instant now = clock.instant();
        LocalDate today = WorkingDays.dayOf(now);
        Centre.Clocks clocks = centre.get().clocks();
        TrackChoice choice = choices.track(how.track(), today);
        NextContact next = NextContact.planned(how.nextContactOn(), today, clocks.nextContactDays());
        afterCare.fallAway(dossier, subject.account(), now);
        Reopening reopening =
                new Reopening(Ids.at(now), closure, how.reason(), new RepeatWindow(clocks.repeatMonths()), today, subject.account(), now);
        DossierReopened reopened = dossier.reopen(choice, next, reopening.isRepeat(), subject.account(), now);
        direct(dossier, how.caseDirector(), facts, now);
        rules.opening(dossier, how.overrideReason(), now);
        afterCares.add(reopening);
        var params = Map.of("track", choice.track(), "repeat", Boolean.toString(reopening.isRepeat()));
        timeline.add(Step.of(id, "dossierReopened", params, subject.account(), now));
        events.publish(reopened);
        return reopening.id();
    }

    /** Who directs it still must be able to. */
    private void direct(Dossier dossier, UUID named, Facts facts, Instant now) {
        UUID director = choices.caseDirector(named == null ? dossier.caseDirector() : named);
        Refusal.unless(!conflicts.bars(director, dossier.id().value()), "caseDirectorConflicts");
        Refusal.unless(!seals.keepFrom(director, dossier.id().value()), "outsideCircle");
        if (dossier.isDirectedBy(director)) {
            return;
        }
        access.require("casework.dossier.assign", facts);
        Assignment assignment = new Assignment(Ids.at(now), dossier.id(), director, null, access.subject().account(), now);
        events.publish(dossier.assign(assignment, now));
        dossiers.add(assignment);
        whole.others(dossier.id()).forEach(other -> other.directedWith(dossier, now));
    }
}
