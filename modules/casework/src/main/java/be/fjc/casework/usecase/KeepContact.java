package be.fjc.casework.usecase;

import be.fjc.casework.domain.Contact;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.safecontact.usecase.ContactCheck;
import be.fjc.platform.access.Access;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/** Writes down one contact or attempt, held against what was agreed with the person; what follows from it is for who asks. */
@ApplicationScoped
public class KeepContact {

    @Inject
    Access access;

    @Inject
    Dossiers dossiers;

    @Inject
    ContactCheck check;

    /**
     * @param overrideReason why it went otherwise than was agreed with the person; null when it did not
     * @param nextContactOn null when none is planned
     */
    public Contact made(Dossier dossier, Contact.Report report, String overrideReason, LocalDate nextContactOn, Instant now) {
        if (report.at().isAfter(now)) {
            throw new InvalidInput("inFuture", "at");
        }
        if (report.person() != null) {
            dossier.requireMember(report.person());
        }
        boolean overridden = check.logged(dossier, report, overrideReason, now);
        Contact contact = new Contact(Ids.at(now), dossier.id(), report, overridden ? overrideReason : null, nextContactOn,
                access.subject().account(), now);
        dossiers.add(contact);
        return contact;
    }
}
