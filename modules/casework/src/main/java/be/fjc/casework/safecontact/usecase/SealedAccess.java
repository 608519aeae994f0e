package be.fjc.casework.safecontact.usecase;

import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.InformationClass;
import be.fjc.platform.access.Obligation;
import be.fjc.platform.access.ProofNeeded;
import be.fjc.platform.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Asks for what is sealed: the act must be granted, and the decision table must open class A! for it. */
@ApplicationScoped
class SealedAccess {

    @Inject
    Access access;

    /** @param reason why, in the person's own words; whatever the table asks, nobody gets what is sealed without saying why */
    Decision require(String action, Facts about, String reason) {
        Decision decision = access.require(action, about, reason);
        if (decision.readable().contains(InformationClass.A_SAFETY)) {
            return decision;
        }
        NotFound closed = access.absent(action, about.type(), about.id());
        if (decision.obligations().contains(Obligation.STEP_UP)) {
            throw new ProofNeeded();
        }
        throw closed;
    }
}
