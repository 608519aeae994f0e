package be.fjc.testkit.isolation;

import be.fjc.platform.runtime.tenancy.Tenant;
import be.fjc.platform.runtime.tenancy.TenantRegistry;
import be.fjc.platform.runtime.tenancy.TenantScope;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

/** What a test inside the server stands on: the centres, the product's persistence units, and transactions as one of the centres. */
@ApplicationScoped
public class Ground {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Inject
    TenantRegistry registry;

    @Resource
    UserTransaction transaction;

    @Resource
    ManagedExecutorService executor;

    @PersistenceContext(unitName = "platform")
    EntityManager platform;

    @PersistenceContext(unitName = "casework")
    EntityManager casework;

    @PersistenceContext(unitName = "chain-approach")
    EntityManager chainApproach;

    @PersistenceContext(unitName = "short-chain")
    EntityManager shortChain;

    /** All centres, once every one of them is served. */
    public List<Tenant> centres() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (registry.active().size() < InsideServer.TENANTS) {
            if (System.nanoTime() > end) {
                throw new AssertionError("only these centres are served: " + registry.active());
            }
            pause();
        }
        return registry.active();
    }

    /** The centre whose data the tests protect. */
    public Tenant ours() {
        return centres().get(0);
    }

    /** Another one. */
    public Tenant theirs() {
        return centres().get(1);
    }

    /** The server's own threads, on which nobody is bound. */
    public ManagedExecutorService nobodysThreads() {
        return executor;
    }

    public EntityManager platform() {
        return platform;
    }

    public EntityManager casework() {
        return casework;
    }

    public EntityManager chainApproach() {
        return chainApproach;
    }

    public EntityManager shortChain() {
        return shortChain;
    }

    /** Does the work as the centre in a transaction of its own. */
    public <T> T as(Tenant centre, Callable<T> work) throws Exception {
        return TenantScope.call(centre, () -> inTransaction(work));
    }

    /** Does the work in a transaction, as whoever is bound. */
    public <T> T inTransaction(Callable<T> work) throws Exception {
        transaction.begin();
        try {
            T result = work.call();
            transaction.commit();
            return result;
        } finally {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
    }

    /** The connection of the running transaction; there is none before the first query. */
    public static Connection connection(EntityManager unit) {
        unit.createNativeQuery("SELECT 1").getSingleResult();
        return unit.unwrap(Connection.class);
    }

    /** Who PostgreSQL says we are, by way of this persistence unit. */
    public static String whoAmI(EntityManager unit) {
        return (String) unit.createNativeQuery("SELECT session_user || '/' || current_user || '/' || coalesce(current_schema(), '-')").getSingleResult();
    }

    /** What {@link #whoAmI} says of a centre. */
    public static String face(Tenant centre) {
        return centre.login() + "/" + centre.login() + "/" + centre.schema();
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
