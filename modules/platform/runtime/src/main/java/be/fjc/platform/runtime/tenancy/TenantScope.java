package be.fjc.platform.runtime.tenancy;

import java.util.concurrent.Callable;

/**
 * Which tenant the current thread works for. Entered at the edge (a request, a job, a delivery) and left in a {@code finally}; it
 * never changes inside, and never while a transaction runs. Only the platform enters it.
 */
public final class TenantScope {

    private static final ThreadLocal<Tenant> CURRENT = new ThreadLocal<>();

    private TenantScope() {}

    /** The tenant bound now. */
    public static Tenant current() {
        Tenant tenant = CURRENT.get();
        if (tenant == null) {
            throw new IllegalStateException("no tenant is bound to this thread");
        }
        return tenant;
    }

    /** The tenant bound now, or null. */
    public static Tenant currentOrNull() {
        return CURRENT.get();
    }

    /** Does the work as the tenant; the binding that was there before (the same tenant, or none) is back afterwards. */
    public static <T> T call(Tenant tenant, Callable<T> work) throws Exception {
        Tenant before = enter(tenant);
        try {
            return work.call();
        } finally {
            leave(before);
        }
    }

    /** Does the work as the tenant. */
    public static void run(Tenant tenant, Runnable work) {
        Tenant before = enter(tenant);
        try {
            work.run();
        } finally {
            leave(before);
        }
    }

    static Tenant enter(Tenant tenant) {
        Tenant before = CURRENT.get();
        if (before != null && !before.id().equals(tenant.id())) {
            throw new CrossTenantException("this thread already works for another tenant");
        }
        if (before == null && TransactionBinding.isInTransaction()) {
            throw new CrossTenantException("a tenant cannot be bound while a transaction runs");
        }
        CURRENT.set(tenant);
        return before;
    }

    static void leave(Tenant before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }

    /** For the thread context provider, which moves a binding to another thread and clears it there. */
    static Tenant replace(Tenant tenant) {
        Tenant before = CURRENT.get();
        leave(tenant);
        return before;
    }
}
