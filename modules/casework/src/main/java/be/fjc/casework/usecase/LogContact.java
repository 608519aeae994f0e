package be.fjc.casework.usecase;

import be.fjc.casework.ContactLogged;
import be.fjc.casework.DossierId;
import be.fjc.casework.RiskMayDiffer;
import be.fjc.casework.domain.Contact;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.domain.NextContact;
import be.fjc.casework.domain.Step;
import be.fjc.casework.domain.Timeline;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Subject;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.events.Events;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Someone writes down a contact or an attempt, and plans the next one; on a closed dossier the moments of after-care are the plan. */
@UseCase
public class LogContact {

    /** So many in a row that it says something; our proposal, to be confirmed. */
    private static final int MISSED = 3;

    @Inject
    Access access;

    @Inject
    Standing standing;

    @Inject
    Dossiers dossiers;

    @Inject
    KeepContact keep;

    @Inject
    Timeline timeline;

    @Inject
    Events events;

    @Inject
    CurrentCentre centre;

    @Inject
    Clock clock;

    /** As {@link #log(DossierId, Contact.Report, String, LocalDate, Expected)} of a contact that went as was agreed with the person. */
    public UUID log(DossierId id, Contact.Report report, LocalDate nextContactOn, Expected expected) {
        return log(id, report, null, nextContactOn, expected);
    }

    /**
     * @param overrideReason why it went otherwise than was agreed with the person; null when it did not
     * @param nextContactOn required while the dossier is open, and null when it is closed
     */
    public UUID log(DossierId id, Contact.Report report, String overrideReason, LocalDate nextContactOn, Expected expected) {
        Subject subject = access.subject();
        Dossier dossier = dossiers.find(id).orElseThrow(() -> access.absent("casework.dossier.contact", "dossier", id.value()));
        access.require("casework.dossier.contact", standing.of(subject, dossier));
        expected.check(id.value(), dossier.version());
        Instant now = clock.instant();
        Contact contact = keep.made(dossier, report, overrideReason, nextContactOn, now);
        ContactLogged logged = note(dossier, contact, nextContactOn, now);
        var params = new TreeMap<>(Map.of("channel", report.channel().code(), "result", report.result().code()));
        if (nextContactOn != null) {
            params.put("nextContactOn", nextContactOn.toString());
        }
        timeline.add(Step.of(id, "contactLogged", params, subject.account(), now));
        events.publish(logged);
        if (dossier.isOpen() && report.result().core().isMissed() && dossiers.missedInARow(id) == MISSED) {
            events.publish(new RiskMayDiffer(id.value(), contact.id(), "missedContacts", subject.account(), now));
        }
        return contact.id();
    }

    private ContactLogged note(Dossier dossier, Contact contact, LocalDate nextContactOn, Instant now) {
        LocalDate today = WorkingDays.dayOf(now);
        if (dossier.isOpen()) {
            int longest = centre.get().clocks().nextContactDays();
            return dossier.contacted(contact, NextContact.planned(nextContactOn, today, longest), now);
        }
        if (nextContactOn != null) {
            throw new InvalidInput("notApplicable", "nextContactOn");
        }
        return dossier.lookedInAgain(contact, now);
    }
}
