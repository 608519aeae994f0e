package be.fjc.platform.runtime.accounts;

import be.fjc.platform.runtime.proof.Factors;
import be.fjc.platform.runtime.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What the centre asks of its own accounts besides a password. Whoever signed in with a provider is not asked: how strong that must be is
 * agreed with the provider.
 */
@ApplicationScoped
class AskedOfAccounts {

    @Inject
    Factors factors;

    /** Whether the session's account still has to set up a second factor. Wants a transaction. */
    boolean factorOf(AccountSession session) {
        return TenantScope.current().signIn().secondFactorRequired() && session.provider() == null && !factors.of(session.account()).any();
    }
}
