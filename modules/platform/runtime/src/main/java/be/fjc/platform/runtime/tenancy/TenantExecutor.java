package be.fjc.platform.runtime.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextServiceDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The one executor for work that goes on after a request. It carries the tenant along, and the class loader, and nothing else: no
 * transaction and no person. Each tenant has its lane on it. The server's own default executor carries no tenant, so whoever uses that one has no rights.
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

    /** Half of what runs at once, so that one tenant's heap of work leaves room for another's. */
    private static final int OF_ONE_TENANT = 2;

    /** Work that belongs to no tenant has no rights either. */
    private static final String NOBODY = "";

    private final Map<String, Lane> lanes = new ConcurrentHashMap<>();

    @Resource(lookup = "java:app/concurrent/TenantExecutor")
    ManagedExecutorService executor;

    /** Runs the work later, as the tenant bound now; with none bound as nobody. */
    public void execute(Runnable work) {
        Tenant tenant = TenantScope.currentOrNull();
        lanes.computeIfAbsent(tenant == null ? NOBODY : tenant.id(), first -> new Lane(OF_ONE_TENANT)).add(work, executor);
    }

    /** Runs the work later, as the given tenant; for work that starts from the clock and not from a request. */
    public void execute(Tenant tenant, Runnable work) {
        TenantScope.run(tenant, () -> execute(work));
    }
}
