package be.fjc.isolation.inside;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.platform.runtime.tenancy.Tenant;
import be.fjc.platform.runtime.tenancy.Tenant.State;
import be.fjc.platform.runtime.tenancy.TenantRegistry;
import be.fjc.testkit.isolation.Deployments;
import be.fjc.testkit.isolation.Ground;
import be.fjc.testkit.isolation.InContainer;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What becomes of a centre when its folder, its schema or its login changes under it, while the others go on. */
@InContainer
class ReconcilerIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    Ground ground;

    @Inject
    TenantRegistry registry;

    @Inject
    Workshop workshop;

    @Deployment
    static WebArchive product() {
        return Deployments.of("casework", "chain-approach", "short-chain").addPackage(ReconcilerIT.class.getPackage());
    }

    @Test
    void migrating_many_centres_leaves_no_lock_and_no_change_out() throws Exception {
        for (Tenant centre : ground.centres()) {
            assertThat(workshop.numberAsOwner(centre, "SELECT count(*) FROM platform_changelog")).as(centre.id()).isPositive();
            assertThat(workshop.numberAsOwner(centre, "SELECT count(*) FROM casework_changelog")).as(centre.id())
                    .isEqualTo(workshop.numberAsOwner(ground.ours(), "SELECT count(*) FROM casework_changelog")).isPositive();
            assertThat(workshop.numberAsOwner(centre, "SELECT count(*) FROM platform_changelog_lock WHERE locked")).isZero();
            assertThat(workshop.numberAsOwner(centre, "SELECT count(*) FROM casework_changelog_lock WHERE locked")).isZero();
            assertThat(workshop.numberAsOwner(centre, "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()"))
                    .isEqualTo(workshop.numberAsOwner(ground.ours(), "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()"));
        }
    }

    @Test
    void a_centre_that_cannot_migrate_is_degraded_alone_and_recovers() throws Exception {
        Tenant ill = ground.centres().get(5);
        List<Tenant> others = ground.centres().stream().filter(centre -> !centre.id().equals(ill.id())).toList();
        workshop.asOwner(ill, "CREATE TABLE kept AS SELECT * FROM casework_changelog", "DELETE FROM casework_changelog");
        workshop.forgetMigration(ill, "casework");
        await(ill.id(), State.DEGRADED);
        for (Tenant other : others) {
            assertThat(ground.as(other, () -> Ground.whoAmI(ground.casework()))).isEqualTo(Ground.face(other));
        }
        assertThat(registry.active()).extracting(Tenant::id).containsAll(others.stream().map(Tenant::id).toList());
        workshop.asOwner(ill, "INSERT INTO casework_changelog SELECT * FROM kept", "DROP TABLE kept");
        await(ill.id(), State.ACTIVE);
    }

    @Test
    void a_lock_left_by_a_process_that_died_is_released() throws Exception {
        Tenant centre = ground.centres().get(6);
        workshop.asOwner(centre, "UPDATE casework_changelog_lock SET locked = true, lockedby = 'someone dead', lockgranted = now()");
        workshop.forgetMigration(centre, "casework");
        workshop.awaitMigration(centre, "casework", SOON);
        await(centre.id(), State.ACTIVE);
        assertThat(workshop.numberAsOwner(centre, "SELECT count(*) FROM casework_changelog_lock WHERE locked")).isZero();
    }

    @Test
    void a_login_that_changed_itself_is_put_back() throws Exception {
        Tenant centre = ground.centres().get(7);
        ground.as(centre, () -> ground.platform().createNativeQuery("ALTER ROLE CURRENT_USER SET statement_timeout = 0").executeUpdate());
        ground.as(centre, () -> ground.platform().createNativeQuery("ALTER ROLE CURRENT_USER IN DATABASE fjc SET search_path = pg_catalog")
                .executeUpdate());
        ground.as(centre, () -> ground.platform().createNativeQuery("ALTER ROLE CURRENT_USER PASSWORD 'taken'").executeUpdate());
        workshop.touch(centre.id());
        workshop.until(SOON, () -> workshop.settingsOf(centre.login()).equals(
                "{search_path=" + centre.schema() + ",statement_timeout=5s,lock_timeout=2s,idle_in_transaction_session_timeout=15s}"));
        workshop.until(SOON, () -> workshop.canSignIn(centre));
    }

    @Test
    void a_new_folder_is_a_live_centre_in_seconds_and_a_removed_one_keeps_its_data() throws Exception {
        ground.centres();
        long begin = System.nanoTime();
        workshop.writeFolder("c91", "c91.localhost");
        await("c91", State.ACTIVE);
        System.out.printf("a new centre was live after %d ms%n", Duration.ofNanos(System.nanoTime() - begin).toMillis());
        Tenant fresh = registry.byId("c91").orElseThrow();
        ground.as(fresh, () -> {
            Drafts.write(ground.casework(), "stays");
            return null;
        });

        workshop.removeFolder("c91");
        await("c91", State.SUSPENDED);
        assertThat(registry.byHost("c91.localhost")).as("it says that it is closed").map(Tenant::state).contains(State.SUSPENDED);

        workshop.writeFolder("c92", "c91.localhost");
        await("c92", State.ACTIVE);
        assertThat(registry.byHost("c91.localhost")).as("whoever takes the address over gets it").map(Tenant::id).contains("c92");
        workshop.removeFolder("c92");
        await("c92", State.SUSPENDED);

        workshop.writeFolder("c91", "c91.localhost");
        await("c91", State.ACTIVE);
        assertThat(registry.byHost("c91.localhost")).map(Tenant::id).contains("c91");
        assertThat(ground.as(fresh, () -> Drafts.contents(ground.casework()))).containsExactly("stays");
        workshop.removeFolder("c91");
        await("c91", State.SUSPENDED);
    }

    @Test
    void a_broken_file_leaves_the_centre_as_it_was() throws Exception {
        Tenant centre = ground.centres().get(8);
        String good = workshop.read(centre.id());
        workshop.write(centre.id(), good + "\nnonsense: [");
        Thread.sleep(3000);
        assertThat(registry.byId(centre.id())).map(Tenant::state).contains(State.ACTIVE);
        assertThat(registry.byHost(centre.id() + ".localhost")).map(Tenant::id).contains(centre.id());
        workshop.write(centre.id(), good);
        await(centre.id(), State.ACTIVE);
    }

    private void await(String id, State state) throws Exception {
        workshop.until(SOON, () -> registry.byId(id).map(Tenant::state).filter(state::equals).isPresent());
    }
}
