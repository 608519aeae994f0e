package be.fjc.platform.runtime.fairness;

import be.fjc.platform.runtime.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Says how long someone must wait before asking. Who was recognised before is counted as that session; everybody else as a network
 * address, so that a stranger's flood takes nothing from the people at work. Signing in has narrower rates, but none with which a
 * stranger could shut a centre or a person out: addresses that people have signed in from before do not share them.
 */
@ApplicationScoped
class Doorkeeper {

    private static final int MOST = 10_000;
    private static final int SECONDS_AT_ONCE = 5;
    private static final int MINUTES_AT_ONCE_FOR_SIGN_IN = 2;
    private static final int TIMES_MORE_WHERE_KNOWN = 4;

    private record Held(String tenant, String credential) {}

    private record From(String tenant, String login, String address) {}

    private final Rates rates = new Rates();
    private final Recent<Held, Object> recognised = new Recent<>(MOST);
    private final Recent<From, Boolean> signedInFrom = new Recent<>(MOST);

    /** Whether the same token or cookie was found good before. */
    boolean recognises(Tenant tenant, Asked asked) {
        return recognised.find(new Held(tenant.id(), asked.credential())) != null;
    }

    /** Remembers whose token or cookie it is, for the next request with it. */
    void recognise(Tenant tenant, Asked asked, Object session) {
        recognised.put(new Held(tenant.id(), asked.credential()), session);
    }

    /** The token or cookie was not good after all. */
    void forget(Tenant tenant, Asked asked) {
        recognised.forget(new Held(tenant.id(), asked.credential()));
    }

    /** Seconds to wait before any request; 0 to go on. */
    int beforeAsking(Tenant tenant, Asked asked) {
        Limits limits = tenant.limits();
        Object session = recognised.find(new Held(tenant.id(), asked.credential()));
        if (session == null) {
            return ask(tenant, "address", asked.address(), limits.requestsPerMinutePerSession());
        }
        int wait = ask(tenant, "session", session, limits.requestsPerMinutePerSession());
        return wait > 0 ? wait : ask(tenant, "centre", "", limits.requestsPerMinute());
    }

    /**
     * Seconds to wait before an attempt to sign in; 0 to go on.
     *
     * @param login as it was typed, whether or not there is such an account; empty when the attempt names none
     */
    int beforeSigningIn(Tenant tenant, Asked asked, String login) {
        Limits limits = tenant.limits();
        boolean known = signedInFrom.find(new From(tenant.id(), "", asked.address())) != null;
        int share = limits.signInsPerMinutePerAddress() * (known ? TIMES_MORE_WHERE_KNOWN : 1);
        int wait = prove(tenant, known ? "known address" : "new address", asked.address(), share);
        if (wait == 0 && !login.isEmpty() && signedInFrom.find(new From(tenant.id(), login, asked.address())) == null) {
            wait = prove(tenant, "login", login, limits.signInsPerMinutePerLogin());
        }
        if (wait == 0 && !known) {
            wait = prove(tenant, "sign-ins", "", limits.signInsPerMinute());
        }
        return wait;
    }

    /** Somebody signed in from here: this address, and this login at this address, no longer queue with strangers. */
    void signedIn(Tenant tenant, Asked asked, String login) {
        signedInFrom.put(new From(tenant.id(), "", asked.address()), true);
        signedInFrom.put(new From(tenant.id(), login, asked.address()), true);
    }

    private int ask(Tenant tenant, String kind, Object who, int perMinute) {
        return rates.ask(tenant.id(), kind, who, perMinute, Math.max(1, perMinute * SECONDS_AT_ONCE / 60));
    }

    private int prove(Tenant tenant, String kind, Object who, int perMinute) {
        return rates.ask(tenant.id(), kind, who, perMinute, perMinute * MINUTES_AT_ONCE_FOR_SIGN_IN);
    }
}
