package be.fjc.casework.compartments.usecase;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.compartments.domain.Admission;
import be.fjc.casework.compartments.domain.Admissions;
import be.fjc.casework.compartments.domain.Seals;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.domain.Step;
import be.fjc.casework.domain.Timeline;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.casework.notes.domain.LegalBases;
import be.fjc.casework.usecase.Standing;
import be.fjc.platform.access.Access;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;

/** Who directs or coordinates a dossier lets somebody in for a time, and ends that again. */
@UseCase
public class Admit {

    @Inject
    Access access;

    @Inject
    Standing standing;

    @Inject
    Dossiers dossiers;

    @Inject
    Admissions admissions;

    @Inject
    Seals seals;

    @Inject
    People people;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /** @param account somebody whose work can bring them to a dossier; what such a person may never read stays closed */
    public UUID admit(DossierId id, UUID account, Admission.Terms terms) {
        Dossier dossier = require("casework.admission.give", id, terms.reason());
        Instant now = clock.instant();
        LocalDate today = WorkingDays.dayOf(now);
        terms.check(today);
        if (LegalBases.holding(terms.basis(), today).isEmpty()) {
            throw new InvalidInput("notInForce", "basis");
        }
        if (people.find(account).filter(Admit::canBeLetIn).isEmpty()) {
            throw new InvalidInput("notInList", "account");
        }
        Refusal.unless(!seals.keepFrom(account, id.value()), "outsideCircle");
        UUID by = access.subject().account();
        Admission admission = new Admission(Ids.at(now), dossier.id(), account, terms, by, now);
        admissions.add(admission);
        timeline.add(Step.of(id, "colleagueAdmitted", Map.of("account", account.toString()), by, now));
        return admission.id();
    }

    /** From the next request on the dossier is not there any more for that person. */
    public void end(DossierId id, UUID admissionId) {
        require("casework.admission.end", id, null);
        Admission admission = find("casework.admission.end", id, admissionId);
        Instant now = clock.instant();
        UUID by = access.subject().account();
        admission.end(WorkingDays.dayOf(now), by, now);
        timeline.add(Step.of(id, "admissionEnded", Map.of(), by, now));
    }

    /** Right after, by who ended it; not once a seal keeps the dossier from that person. */
    public void undoEnd(DossierId id, UUID admissionId) {
        require("casework.admission.undo", id, null);
        Admission admission = find("casework.admission.undo", id, admissionId);
        Instant now = clock.instant();
        UUID by = access.subject().account();
        admission.resume(WorkingDays.dayOf(now), by, now);
        Refusal.unless(!seals.keepFrom(admission.account(), id.value()), "outsideCircle");
        timeline.add(Step.of(id, "admissionResumed", Map.of("account", admission.account().toString()), by, now));
    }

    private Admission find(String action, DossierId id, UUID admissionId) {
        return admissions.find(admissionId).filter(one -> one.isOf(id)).orElseThrow(() -> access.absent(action, "admission", admissionId));
    }

    private Dossier require(String action, DossierId id, String reason) {
        Dossier dossier = dossiers.find(id).orElseThrow(() -> access.absent(action, "dossier", id.value()));
        access.require(action, standing.of(access.subject(), dossier), reason);
        return dossier;
    }

    private static boolean canBeLetIn(Person person) {
        return !Collections.disjoint(person.roles(), CaseworkModule.admissible());
    }
}
