package be.fjc.isolation.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import be.fjc.casework.domain.Dossier;
import be.fjc.isolation.careless.CarelessUnits;
import be.fjc.platform.runtime.tenancy.CrossTenantException;
import be.fjc.platform.runtime.tenancy.DatabaseSecrets;
import be.fjc.platform.runtime.tenancy.Tenant;
import be.fjc.platform.runtime.tenancy.TenantScope;
import be.fjc.testkit.isolation.AnyRow;
import be.fjc.testkit.isolation.Ground;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.naming.InitialContext;
import javax.sql.DataSource;

/** One probe for each guard of the wall: it holds while the guard stands and fails when the guard is taken away. */
@ApplicationScoped
public class Probes {

    @Inject
    Ground ground;

    @Inject
    Ways ways;

    @Resource(lookup = "java:app/concurrent/TenantOnly")
    ContextService tenantOnly;

    /** Runs the probe of this name; it throws when the wall has a hole. */
    public void run(String name) throws Exception {
        switch (name) {
            case "ready" -> ground.centres();
            case "transaction" -> a_transaction_belongs_to_one_centre();
            case "scope" -> a_centre_cannot_be_bound_inside_a_transaction();
            case "detached" -> a_detached_object_does_not_load_for_another_centre();
            case "nobody" -> nobody_bound_means_no_rights();
            case "cleared" -> a_thread_is_cleared();
            case "one-phase" -> two_logins_never_meet_in_a_transaction("jdbc/tenant");
            case "two-phase" -> two_logins_never_meet_in_a_transaction("jdbc/twophase");
            case "shared-cache" -> a_unit_that_would_cache_across_centres_does_not_start();
            default -> throw new IllegalArgumentException("no probe " + name);
        }
    }

    void a_transaction_belongs_to_one_centre() throws Exception {
        Tenant own = ground.ours();
        Tenant other = ground.theirs();
        String marker = "Marker" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        Callable<String> asOther = TenantScope.call(other, () -> tenantOnly.contextualCallable(() -> Ground.whoAmI(ground.casework())));
        Throwable met = catchThrowable(() -> ground.as(own, () -> {
            new AnyRow(Ground.connection(ground.platform()), marker).into("platform_job_run");
            return asOther.call();
        }));
        assertThat(met).hasStackTraceContaining(CrossTenantException.class.getName());
        assertThat(ground.as(own, () -> AnyRow.count(Ground.connection(ground.platform()), "platform_job_run", marker)))
                .as("nothing of the mixed transaction stays").isZero();
    }

    void a_centre_cannot_be_bound_inside_a_transaction() {
        Tenant own = ground.ours();
        assertThatThrownBy(() -> ground.inTransaction(() -> TenantScope.call(own, () -> Ground.whoAmI(ground.platform()))))
                .isInstanceOf(CrossTenantException.class);
        assertThatThrownBy(() -> TenantScope.run(own, () -> TenantScope.run(ground.theirs(), () -> {})))
                .isInstanceOf(CrossTenantException.class);
    }

    void a_detached_object_does_not_load_for_another_centre() throws Exception {
        EntityManager casework = ground.casework();
        Tenant own = ground.ours();
        Object id = ground.as(own, () -> Families.dossierWithOnePerson(Ground.connection(casework)));
        assertThatThrownBy(() -> touch(ground.theirs(), ground.as(own, () -> casework.find(Dossier.class, id))))
                .as("another centre").hasStackTraceContaining(CrossTenantException.class.getName());
        assertThatThrownBy(() -> ground.as(own, () -> casework.find(Dossier.class, id)).requireMember(Families.PERSON))
                .as("nobody").hasStackTraceContaining(CrossTenantException.class.getName());
        touch(own, ground.as(own, () -> casework.find(Dossier.class, id)));
    }

    /** Loads the persons; throws when the one we know is not among them. */
    private static void touch(Tenant centre, Dossier detached) {
        TenantScope.run(centre, () -> detached.requireMember(Families.PERSON));
    }

    void nobody_bound_means_no_rights() throws Exception {
        ground.as(ground.ours(), () -> Ground.whoAmI(ground.platform()));
        assertThat(Ground.whoAmI(ground.platform())).isEqualTo("fjc_unbound/fjc_unbound/-");
        assertThat(ground.inTransaction(() -> Ground.whoAmI(ground.casework()))).isEqualTo("fjc_unbound/fjc_unbound/-");
        for (String table : new String[] {"platform_account", ground.ours().schema() + ".platform_account", "control.tenant"}) {
            assertThatThrownBy(() -> ground.platform().createNativeQuery("SELECT count(*) FROM " + table).getSingleResult())
                    .as(table).hasStackTraceContaining("PSQLException");
        }
    }

    void a_thread_is_cleared() throws Exception {
        String seen = TenantScope.call(ground.ours(), () -> ways.go(Way.CLEARED_ON_THE_SAME_THREAD).get(10, TimeUnit.SECONDS));
        assertThat(seen).isEqualTo("nobody as fjc_unbound");
        assertThat(TenantScope.currentOrNull()).isNull();
    }

    private static void a_unit_that_would_cache_across_centres_does_not_start() {
        assertThatThrownBy(() -> CDI.current().select(CarelessUnits.class).get().use("shared")).hasStackTraceContaining("would be cached");
    }

    void two_logins_never_meet_in_a_transaction(String source) throws Exception {
        DataSource logins = InitialContext.doLookup(source);
        AtomicBoolean met = new AtomicBoolean();
        assertThatThrownBy(() -> ground.inTransaction(() -> {
            try (Connection own = connect(logins, ground.ours()); Connection other = connect(logins, ground.theirs())) {
                own.createStatement().execute("SELECT 1");
                other.createStatement().execute("SELECT 1");
                met.set(true);
            }
            return null;
        })).isInstanceOf(Exception.class);
        assertThat(met).as("both worked in one transaction, whatever its end was").isFalse();
    }

    private static Connection connect(DataSource source, Tenant centre) throws SQLException {
        return source.getConnection(centre.login(), DatabaseSecrets.passwordOf(centre.login(), centre.epoch()));
    }
}
