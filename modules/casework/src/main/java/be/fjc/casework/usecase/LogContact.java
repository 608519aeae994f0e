package be.fjc.casework.usecase;

import be.fjc.casework.ContactLogged;
import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Contact;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.domain.NextContact;
import be.fjc.casework.domain.Step;
import be.fjc.casework.domain.Timeline;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.casework.safecontact.usecase.ContactCheck;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Subject;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.events.Events;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Someone writes down a contact or an attempt, and plans the next one; on a closed dossier it is the after-care. */
@UseCase
public class LogContact {

    /** How far ahead a second or third look after closing may be planned. */
    private static final int AFTER_CARE_DAYS = 372;

    @Inject
    Access access;

    @Inject
    Standing standing;

    @Inject
    Dossiers dossiers;

    @Inject
    ContactCheck check;

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
     * @param nextContactOn required while the dossier is open; null ends the after-care
     */
    public UUID log(DossierId id, Contact.Report report, String overrideReason, LocalDate nextContactOn, Expected expected) {
        Subject subject = access.subject();
        Dossier dossier = dossiers.find(id).orElseThrow(() -> access.absent("casework.dossier.contact", "dossier", id.value()));
        access.require("casework.dossier.contact", standing.of(subject, dossier));
        expected.check(id.value(), dossier.version());
        Instant now = clock.instant();
        if (report.at().isAfter(now)) {
            throw new InvalidInput("inFuture", "at");
        }
        if (report.person() != null) {
            dossier.requireMember(report.person());
        }
        boolean overridden = check.logged(dossier, report, overrideReason, now);
        Contact contact = new Contact(
                Ids.at(now), id, report, overridden ? overrideReason : null, nextContactOn, subject.account(), now);
        ContactLogged logged = note(dossier, contact, nextContactOn, now);
        dossiers.add(contact);
        var params = new TreeMap<>(Map.of("channel", report.channel().code(), "result", report.result().code()));
        if (nextContactOn != null) {
            params.put("nextContactOn", nextContactOn.toString());
        }
        timeline.add(Step.of(id, dossier.isOpen() ? "contactLogged" : "afterCareLogged", params, subject.account(), now));
        events.publish(logged);
        return contact.id();
    }

    private ContactLogged note(Dossier dossier, Contact contact, LocalDate nextContactOn, Instant now) {
        LocalDate today = WorkingDays.dayOf(now);
        if (dossier.isOpen()) {
            int longest = centre.get().clocks().nextContactDays();
            return dossier.contacted(contact, NextContact.planned(nextContactOn, today, longest), now);
        }
        NextContact next = nextContactOn == null ? null : NextContact.planned(nextContactOn, today, AFTER_CARE_DAYS);
        return dossier.lookedInAgain(contact, next, now);
    }
}
