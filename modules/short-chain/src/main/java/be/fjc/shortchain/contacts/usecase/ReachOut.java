package be.fjc.shortchain.contacts.usecase;

import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.sealing.Seal;
import be.fjc.shortchain.contacts.domain.Attempt;
import be.fjc.shortchain.contacts.domain.Outreaches;
import be.fjc.shortchain.contacts.domain.Reach;
import be.fjc.shortchain.contacts.usecase.OutreachAtHand.Held;
import jakarta.inject.Inject;
import java.util.UUID;

/** Somebody is about to try a person, or did, and writes down what came of it. */
@UseCase
public class ReachOut {

    private static final String CONTACT = "short-chain.outreach.contact";

    @Inject
    OutreachAtHand hand;

    @Inject
    SafeToContact safe;

    @Inject
    Outreaches outreaches;

    @Inject
    Seal seal;

    /** Returns when it may be tried now. */
    public void check(UUID id, Integer person, Reach reach, String overrideReason) {
        Held held = hand.require(CONTACT, id, Expected.ANY);
        if (reach.reachesOut()) {
            safe.passes(held, person, reach, false, held.at(), overrideReason);
        }
    }

    /**
     * @param done whether nothing more is to be done after this
     * @return the id of the attempt
     */
    public UUID log(UUID id, Attempt.Tried tried, boolean done, String overrideReason, Expected expected) {
        Held held = hand.require(CONTACT, id, expected);
        held.meant(tried.person());
        if (tried.at().isBefore(held.intervention().occurredAt())) {
            throw new InvalidInput("tooSoon", "triedAt");
        }
        boolean outside = tried.wentOut() && safe.passes(held, tried.person(), tried.reach(), tried.leftMessage(), tried.at(), overrideReason);
        Attempt attempt = new Attempt(id, tried, outside, seal, held.by(), held.at());
        held.outreach().tried(tried.at(), done, held.by(), held.at());
        outreaches.add(attempt);
        return attempt.id();
    }
}
