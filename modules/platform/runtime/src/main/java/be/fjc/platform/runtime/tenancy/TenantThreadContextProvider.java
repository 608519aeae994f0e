package be.fjc.platform.runtime.tenancy;

import jakarta.enterprise.concurrent.spi.ThreadContextProvider;
import jakarta.enterprise.concurrent.spi.ThreadContextRestorer;
import jakarta.enterprise.concurrent.spi.ThreadContextSnapshot;
import java.util.Map;

/** Carries the tenant to tasks of managed executors that ask for it, and clears it from those that do not. */
public final class TenantThreadContextProvider implements ThreadContextProvider {

    /** Name of this context in {@code ContextServiceDefinition.propagated}. */
    public static final String TENANT = "Tenant";

    @Override
    public ThreadContextSnapshot currentContext(Map<String, String> properties) {
        return placing(TenantScope.currentOrNull());
    }

    @Override
    public ThreadContextSnapshot clearedContext(Map<String, String> properties) {
        return placing(null);
    }

    @Override
    public String getThreadContextType() {
        return TENANT;
    }

    private static ThreadContextSnapshot placing(Tenant tenant) {
        return () -> {
            Tenant before = TenantScope.replace(tenant);
            ThreadContextRestorer restorer = () -> TenantScope.replace(before);
            return restorer;
        };
    }
}
