package be.fjc.chainapproach.risk.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.OfficeDays;
import be.fjc.casework.RiskMayDiffer;
import be.fjc.casework.TaskDesk;
import be.fjc.chainapproach.ChainApproachModule;
import be.fjc.chainapproach.risk.domain.AskedReassessment;
import be.fjc.chainapproach.risk.domain.Assessments;
import be.fjc.chainapproach.risk.domain.Trigger;
import be.fjc.platform.access.ActsFor;
import be.fjc.platform.events.Reaction;
import be.fjc.platform.kernel.Brussels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Something became known after which a risk that was settled on may be another: whoever directs the dossier gets it as a task, as when
 * somebody asks it. Once for each fact, and only where there is something to look at again.
 */
@ApplicationScoped
@ActsFor("who directs the dossier: a task that says which kind of thing became known, and nothing of it")
public class LookAgain implements Reaction<RiskMayDiffer> {

    @Inject
    Assessments assessments;

    @Inject
    TaskDesk tasks;

    @Inject
    OfficeDays days;

    @Inject
    Clock clock;

    @Override
    public String module() {
        return ChainApproachModule.ID;
    }

    @Override
    public String name() {
        return "lookAgain";
    }

    @Override
    public Class<RiskMayDiffer> to() {
        return RiskMayDiffer.class;
    }

    @Override
    public void on(UUID eventId, RiskMayDiffer event) {
        DossierId dossier = new DossierId(event.dossier());
        if (assessments.isAskedFor(event.fact()) || assessments.of(dossier).stream().noneMatch(one -> one.consensus().isPresent())) {
            return;
        }
        Instant now = clock.instant();
        Stream.of(Trigger.values())
                .filter(trigger -> trigger.code().equals(event.sign()))
                .findFirst()
                .map(trigger -> new TaskDesk.ForDirector(AskReassessment.titleOf(trigger), true, AskReassessment.dueOn(days, now)))
                .map(asked -> tasks.askDirector(dossier, asked, event.by(), now))
                .ifPresent(task -> assessments.add(new AskedReassessment(event.fact(), task, now)));
    }
}
