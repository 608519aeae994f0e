package be.fjc.casework.usecase;

import be.fjc.casework.DossierClosed;
import be.fjc.casework.DossierId;
import be.fjc.casework.aftercare.usecase.PlanAfterCare;
import be.fjc.casework.domain.Closure;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.domain.Ending;
import be.fjc.casework.domain.Step;
import be.fjc.casework.domain.Timeline;
import be.fjc.casework.tracks.usecase.RuleCheck;
import be.fjc.casework.tracks.usecase.WaitOver;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Subject;
import be.fjc.platform.events.Events;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A dossier closes with its outcome, and with moments of after-care where that makes sense. */
@UseCase
public class CloseDossier {

    @Inject
    Access access;

    @Inject
    Standing standing;

    @Inject
    RuleCheck rules;

    @Inject
    WaitOver waits;

    @Inject
    PlanAfterCare afterCare;

    @Inject
    Dossiers dossiers;

    @Inject
    Timeline timeline;

    @Inject
    Events events;

    @Inject
    Clock clock;

    /** As {@link #close(DossierId, Ending, String, Expected)} within the rules of the track. */
    public void close(DossierId id, Ending ending, Expected expected) {
        close(id, ending, null, expected);
    }

    /** @param overrideReason why the rules of the track are passed over; null when they are not */
    public void close(DossierId id, Ending ending, String overrideReason, Expected expected) {
        Subject subject = access.subject();
        Dossier dossier = dossiers.find(id).orElseThrow(() -> access.absent("casework.dossier.close", "dossier", id.value()));
        access.require("casework.dossier.close", standing.of(subject, dossier));
        expected.check(id.value(), dossier.version());
        Instant now = clock.instant();
        Refusal.unless(dossier.isOpen(), "dossierClosed");
        rules.closing(dossier, ending, overrideReason, now);
        List<LocalDate> looks = afterCare.days(ending, now);
        Ending planned = looks.isEmpty() ? ending : ending.withAfterCare(looks.get(0));
        DossierClosed closed = dossier.close(planned, now);
        Closure closure = new Closure(Ids.at(now), id, planned, subject.account(), now);
        dossiers.add(closure);
        afterCare.plan(dossier, closure, looks, now);
        var params = new TreeMap<>(Map.of("reason", closed.reason(), "safetyStatus", closed.safetyStatus()));
        if (closed.afterCareOn() != null) {
            params.put("afterCareOn", closed.afterCareOn().toString());
        }
        timeline.add(Step.of(id, "dossierClosed", params, subject.account(), now));
        waits.closed(dossier, subject.account(), now);
        events.publish(closed);
    }
}
