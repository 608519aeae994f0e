package be.fjc.platform.runtime.fairness;

import be.fjc.platform.runtime.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The places of each centre. People at work, strangers, those who sign in and those who leave each have their own, so that none of them
 * can keep the others out; and no place of one centre is ever another's.
 */
@ApplicationScoped
class Places {

    private static final int STRANGERS = 4;
    private static final int SIGNING_IN = 2;
    private static final int LEAVING = 2;
    private static final int AT_PROVIDER = 8;

    private record Key(String tenant, String kind, int places) {}

    private final Map<Key, Share> shares = new ConcurrentHashMap<>();

    /** Where this request works; with other limits in the tenant's file the next one finds new places. */
    Share of(Tenant tenant, Asked.Kind kind, boolean recognised) {
        return switch (kind) {
            case SIGN_IN -> share(tenant, "signing in", SIGNING_IN, 8 * SIGNING_IN);
            case PROVIDER -> share(tenant, "at a provider", AT_PROVIDER, 2 * AT_PROVIDER);
            case SIGN_OUT -> share(tenant, "leaving", LEAVING, 2 * LEAVING);
            case WORK, FREE -> recognised
                    ? share(tenant, "at work", tenant.limits().requestsAtOnce(), 2 * tenant.limits().requestsAtOnce())
                    : share(tenant, "strangers", STRANGERS, STRANGERS);
        };
    }

    private Share share(Tenant tenant, String kind, int places, int waiting) {
        return shares.computeIfAbsent(new Key(tenant.id(), kind, places), key -> new Share(places, waiting));
    }
}
