package be.fjc.platform.runtime.openid;

import be.fjc.platform.runtime.tenancy.TenantCache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** The providers of each tenant, as they describe themselves. Two tenants never share one, not even the same. */
@ApplicationScoped
public class KnownProviders {

    private final TenantCache<String, KnownProvider> known = new TenantCache<>(Duration.ofHours(24));
    private final Wire wire = new Wire();

    KnownProvider of(String issuer) {
        return known.get(issuer, () -> new KnownProvider(issuer, wire));
    }

    Wire wire() {
        return wire;
    }
}
