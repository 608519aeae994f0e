package be.fjc.casework.findings.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.RiskMayDiffer;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.domain.Step;
import be.fjc.casework.domain.Timeline;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.casework.findings.domain.Entry;
import be.fjc.casework.findings.domain.Finding;
import be.fjc.casework.findings.domain.Findings;
import be.fjc.casework.findings.domain.Incident;
import be.fjc.casework.findings.domain.Lapse;
import be.fjc.casework.findings.domain.Told;
import be.fjc.casework.matching.usecase.KeepReportMarks;
import be.fjc.casework.usecase.Standing;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Subject;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.events.Events;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.sealing.Seal;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Something found out about a family is entered in its dossier, or put right by entering it again. */
@UseCase
public class RecordFinding {

    @Inject
    Access access;

    @Inject
    Standing standing;

    @Inject
    Dossiers dossiers;

    @Inject
    Findings findings;

    @Inject
    Timeline timeline;

    @Inject
    KeepReportMarks reportMarks;

    @Inject
    Events events;

    @Inject
    CurrentCentre centre;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    /** @param correction of which finding, and why; null for a new one */
    public UUID record(DossierId id, Told told, Correction correction) {
        Subject subject = access.subject();
        Dossier dossier = dossiers.find(id).orElseThrow(() -> access.absent("casework.finding.record", "dossier", id.value()));
        access.require("casework.finding.record", standing.of(subject, dossier));
        Refusal.unless(dossier.isOpen() || dossier.awaitsAfterCare(), "dossierClosed");
        Instant now = clock.instant();
        told.requireKnownBy(WorkingDays.dayOf(now));
        told.requireAbout(dossier::hasMember);
        told.requireIn(name -> centre.get().municipalities().stream().anyMatch(one -> one.name().equals(name)));
        Told whole = correction == null ? told : told.completedBy(lapsed(id, told, correction, subject, now), seal);
        UUID corrects = correction == null ? null : correction.finding();
        Finding finding = whole.entered(Ids.at(now), new Entry(id, told.source(), corrects, subject.account(), now), seal);
        findings.add(finding);
        if (whole instanceof Incident.Facts incident) {
            reportMarks.keep(finding.id(), incident.policeReportNumber(), now);
        }
        if (correction == null && dossier.isOpen() && told instanceof Incident.Facts) {
            events.publish(new RiskMayDiffer(id.value(), finding.id(), "newIncident", subject.account(), now));
        }
        String code = correction == null ? "findingRecorded" : "findingCorrected";
        timeline.add(Step.of(id, code, Map.of("kind", told.kind().code()), subject.account(), now));
        return finding.id();
    }

    private Finding lapsed(DossierId id, Told told, Correction correction, Subject subject, Instant now) {
        Finding corrected = findings.find(told.kind(), correction.finding())
                .filter(one -> one.entry().isOf(id))
                .orElseThrow(() -> new InvalidInput("notInList", "correction.finding"));
        corrected.lapse(Lapse.CORRECTED, correction.reason(), subject.account(), now);
        return corrected;
    }

    /** Of which finding, of the same kind and dossier, and why. */
    public record Correction(UUID finding, String reason) {}
}
