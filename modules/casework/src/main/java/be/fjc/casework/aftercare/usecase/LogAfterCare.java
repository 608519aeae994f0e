package be.fjc.casework.aftercare.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.aftercare.domain.AfterCareMoment;
import be.fjc.casework.aftercare.domain.AfterCareOutcome;
import be.fjc.casework.aftercare.domain.AfterCares;
import be.fjc.casework.aftercare.domain.LookedIn;
import be.fjc.casework.domain.Contact;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.domain.Step;
import be.fjc.casework.domain.Timeline;
import be.fjc.casework.tasks.domain.TaskState;
import be.fjc.casework.usecase.KeepContact;
import be.fjc.casework.usecase.Standing;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Subject;
import be.fjc.platform.events.Events;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Somebody looks in on a family whose dossier is closed, or tells why that cannot be done; the first moment to come is the one. */
@UseCase
public class LogAfterCare {

    private static final String ACTION = "casework.afterCare.log";

    @Inject
    Access access;

    @Inject
    Standing standing;

    @Inject
    Dossiers dossiers;

    @Inject
    AfterCares afterCares;

    @Inject
    PlanAfterCare plan;

    @Inject
    KeepContact contacts;

    @Inject
    Timeline timeline;

    @Inject
    Events events;

    @Inject
    Clock clock;

    /**
     * @param report the contact or the attempt; null when it was not possible
     * @param overrideReason why the contact went otherwise than was agreed with the person; null when it did not
     */
    public void log(DossierId id, UUID momentId, LookedIn looked, Contact.Report report, String overrideReason, Expected expected) {
        Subject subject = access.subject();
        Dossier dossier = dossiers.find(id).orElseThrow(() -> access.absent(ACTION, "dossier", id.value()));
        access.require(ACTION, standing.of(subject, dossier));
        expected.check(id.value(), dossier.version());
        AfterCareMoment moment = afterCares.find(momentId).filter(one -> one.isOf(id)).orElseThrow(() -> access.absent(ACTION, "afterCare", momentId));
        checkContact(looked, report);
        Refusal.unless(moment.isOpen(), "afterCareSettled");
        List<AfterCareMoment> open = afterCares.open(id);
        Refusal.unless(open.get(0).id().equals(momentId), "afterCareOutOfTurn");
        Instant now = clock.instant();
        if (report != null) {
            Contact contact = contacts.made(dossier, report, overrideReason, null, now);
            events.publish(dossier.lookedInAgain(contact, now));
            moment.contacted(contact.id());
        }
        moment.settle(looked, subject.account(), now);
        TaskState state = looked.outcome() == AfterCareOutcome.NOT_POSSIBLE ? TaskState.NOT_POSSIBLE : TaskState.DONE;
        plan.settleTask(moment, state, looked.reason(), subject.account(), now);
        dossier.afterCareSettled(open.size() > 1 ? open.get(1).plannedOn() : null, now);
        timeline.add(Step.of(id, "afterCareLogged", told(looked), subject.account(), now));
    }

    private static void checkContact(LookedIn looked, Contact.Report report) {
        LookedIn.requireOnlyWhen(looked.outcome().isTried(), report != null, "contact");
        if (report != null && report.result().core().isReached() != (looked.outcome() == AfterCareOutcome.REACHED)) {
            throw new InvalidInput("notApplicable", "contact.result");
        }
    }

    private static Map<String, String> told(LookedIn looked) {
        var params = new TreeMap<>(Map.of("outcome", looked.outcome().code()));
        if (looked.safetyStatus() != null) {
            params.put("safetyStatus", looked.safetyStatus().code());
        }
        return params;
    }
}
