package be.fjc.platform.runtime.audit;

import be.fjc.platform.runtime.tenancy.DatabaseSecrets;
import be.fjc.platform.runtime.tenancy.TenantCache;
import be.fjc.platform.runtime.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** The seal of the tenant that is bound, derived once in a while and not for every row. */
@ApplicationScoped
class RowSeals {

    private final TenantCache<String, RowSeal> known = new TenantCache<>(Duration.ofHours(1));

    RowSeal current() {
        String tenant = TenantScope.current().id();
        return known.get(tenant, () -> new RowSeal(tenant, RowSeal.keyOf(DatabaseSecrets.masterKey(), tenant)));
    }
}
