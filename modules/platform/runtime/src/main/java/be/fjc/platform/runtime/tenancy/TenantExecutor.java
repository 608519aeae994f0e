package be.fjc.platform.runtime.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextServiceDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The one executor for work that goes on after a request. It carries the tenant along, and the class loader, and nothing else: no
 * transaction and no person. The server's own default executor carries no tenant, so whoever uses that one has no rights.
 */
@ApplicationScoped
@ContextServiceDefinition(
        name = "java:app/concurrent/TenantContext",
        propagated = {TenantThreadContextProvider.TENANT, ContextServiceDefinition.APPLICATION},
        cleared = ContextServiceDefinition.ALL_REMAINING)
@ManagedExecutorDefinition(
        name = "java:app/concurrent/TenantExecutor",
        context = "java:app/concurrent/TenantContext",
        maxAsync = 4)
public class TenantExecutor {

    @Resource(lookup = "java:app/concurrent/TenantExecutor")
    ManagedExecutorService executor;

    /** Runs the work later, as the tenant bound now. */
    public void execute(Runnable work) {
        executor.execute(work);
    }

    /** Runs the work later, as the given tenant; for work that starts from the clock and not from a request. */
    public void execute(Tenant tenant, Runnable work) {
        TenantScope.run(tenant, () -> executor.execute(work));
    }
}
