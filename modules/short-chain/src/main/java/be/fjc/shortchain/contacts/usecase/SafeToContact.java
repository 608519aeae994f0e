package be.fjc.shortchain.contacts.usecase;

import be.fjc.casework.SafeContactDesk;
import be.fjc.platform.access.Access;
import be.fjc.platform.kernel.Refusal;
import be.fjc.shortchain.contacts.domain.OutreachFacts;
import be.fjc.shortchain.contacts.domain.Reach;
import be.fjc.shortchain.contacts.usecase.OutreachAtHand.Held;
import be.fjc.shortchain.interventions.domain.KeptInterventions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Holds a contact against what the case file agreed with the person, if it knows one of that name; going past that takes a reason. */
@ApplicationScoped
class SafeToContact {

    private static final String OVERRIDE = "short-chain.outreach.override";

    @Inject
    Access access;

    @Inject
    SafeContactDesk desk;

    @Inject
    KeptInterventions kept;

    /**
     * @param place null for the family as a whole: then nobody of it may object
     * @param overrideReason why it went or must go otherwise; null when none was given
     * @return whether the reason was needed
     * @throws Refusal why it is not safe, when no reason was given
     */
    boolean passes(Held held, Integer place, Reach reach, boolean message, Instant at, String overrideReason) {
        Optional<Refusal> objection = held.meant(place).stream()
                .map(one -> new SafeContactDesk.Named(one.givenName(), one.familyName(), one.birthDate()))
                .flatMap(one -> desk.objection(one, reach.code(), message, at).stream())
                .findFirst();
        if (objection.isEmpty()) {
            return false;
        }
        if (overrideReason == null) {
            throw objection.get();
        }
        access.require(OVERRIDE, OutreachFacts.of(held.outreach(), kept.from(access.subject().account())), overrideReason);
        return true;
    }
}
