package be.fjc.casework.safecontact.usecase;

import be.fjc.casework.domain.Contact;
import be.fjc.casework.domain.ContactResult;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Step;
import be.fjc.casework.domain.Timeline;
import be.fjc.casework.safecontact.domain.SafeChannel;
import be.fjc.casework.safecontact.domain.SafeContacts;
import be.fjc.casework.usecase.Standing;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Subject;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Holds a contact against what was agreed with the person; going past that takes a reason, which is audited. */
@ApplicationScoped
public class ContactCheck {

    @Inject
    Access access;

    @Inject
    Standing standing;

    @Inject
    SafeContacts contacts;

    @Inject
    Timeline timeline;

    /**
     * A contact that was made, at its own moment; not one that the person made, nor one that was not tried.
     *
     * @param overrideReason why it went otherwise than was agreed; null when none was given
     * @return whether the reason was needed
     * @throws Refusal why it does not keep to what was agreed, when no reason was given
     */
    public boolean logged(Dossier dossier, Contact.Report report, String overrideReason, Instant now) {
        Set<SafeChannel> via = SafeChannel.of(report.channel());
        if (report.incoming() || report.result().core() == ContactResult.NO_ATTEMPT_SAFETY || via.isEmpty()) {
            return false;
        }
        if (report.person() == null) {
            requireNobodyAgreed(dossier);
            return false;
        }
        boolean message = report.result().core() == ContactResult.MESSAGE_LEFT && via.contains(SafeChannel.MOBILE);
        return passes(dossier, report.person(), via, message, report.at(), overrideReason, now);
    }

    /** A contact that somebody is about to make: the same, for this moment. */
    boolean starting(Dossier dossier, UUID person, SafeChannel via, String overrideReason, Instant now) {
        return passes(dossier, person, Set.of(via), false, now, overrideReason, now);
    }

    private boolean passes(
            Dossier dossier, UUID person, Set<SafeChannel> via, boolean message, Instant at, String overrideReason, Instant now) {
        Optional<Refusal> objection = contacts.inForce(person, at).flatMap(rule -> rule.agreed().objection(via, message, at));
        if (objection.isEmpty()) {
            return false;
        }
        if (overrideReason == null) {
            throw objection.get();
        }
        Subject subject = access.subject();
        access.require("casework.safeContact.override", standing.of(subject, dossier), overrideReason);
        Map<String, String> params = Map.of("objection", objection.get().code(), "person", person.toString());
        timeline.add(Step.of(dossier.id(), "contactOutsideRule", params, subject.account(), now));
        return true;
    }

    /** With the family as a whole there is no telling whose agreement counts, once there is one. */
    private void requireNobodyAgreed(Dossier dossier) {
        if (!contacts.rules(dossier.id()).isEmpty()) {
            throw new InvalidInput("required", "person");
        }
    }
}
