package be.fjc.casework.notes.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.domain.Step;
import be.fjc.casework.domain.Timeline;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.casework.notes.domain.Disclosure;
import be.fjc.casework.notes.domain.Disclosures;
import be.fjc.casework.notes.domain.LegalBases;
import be.fjc.casework.usecase.Standing;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Subject;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Somebody writes down what was told outside the circle of the dossier, on a ground that held on the day it was told. */
@UseCase
public class RecordDisclosure {

    @Inject
    Access access;

    @Inject
    Standing standing;

    @Inject
    Dossiers dossiers;

    @Inject
    Disclosures disclosures;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    public UUID record(DossierId id, Disclosure.Account account) {
        Subject subject = access.subject();
        Dossier dossier = dossiers.find(id).orElseThrow(() -> access.absent("casework.disclosure.add", "dossier", id.value()));
        access.require("casework.disclosure.add", standing.of(subject, dossier));
        Instant now = clock.instant();
        if (account.disclosedOn().isAfter(WorkingDays.dayOf(now))) {
            throw new InvalidInput("inFuture", "disclosedOn");
        }
        if (LegalBases.holding(account.basis(), account.disclosedOn()).isEmpty()) {
            throw new InvalidInput("notInForce", "basis");
        }
        Disclosure disclosure = new Disclosure(Ids.at(now), id, account, subject.account(), now);
        disclosures.add(disclosure);
        timeline.add(Step.of(id, "disclosureRecorded", Map.of("kind", account.kind().code()), subject.account(), now));
        return disclosure.id();
    }
}
