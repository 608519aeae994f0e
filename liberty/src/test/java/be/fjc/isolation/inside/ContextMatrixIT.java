package be.fjc.isolation.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.platform.runtime.tenancy.Tenant;
import be.fjc.platform.runtime.tenancy.TenantScope;
import be.fjc.testkit.isolation.Deployments;
import be.fjc.testkit.isolation.Ground;
import be.fjc.testkit.isolation.InContainer;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whom work is done for when it leaves its thread: nobody, unless it goes by the one executor that carries the centre along. Each way,
 * begun with no centre bound, with one, and on threads that just worked for another.
 */
@InContainer
class ContextMatrixIT {

    private static final String NOBODY = "nobody as fjc_unbound";

    @Inject
    Ground ground;

    @Inject
    Ways ways;

    @Deployment
    static WebArchive product() {
        return Deployments.of("casework", "chain-approach", "short-chain").addPackage(ContextMatrixIT.class.getPackage());
    }

    @BeforeEach
    void the_product_is_in_use() throws Exception {
        ground.as(ground.ours(), () -> Ground.whoAmI(ground.platform()));
    }

    @Test
    void begun_with_nobody_bound() throws Exception {
        for (Way way : Way.values()) {
            assertThat(ways.go(way).get(20, TimeUnit.SECONDS)).as(way.name()).isEqualTo(NOBODY);
        }
    }

    @Test
    void begun_for_a_centre() throws Exception {
        Tenant own = ground.ours();
        for (Way way : Way.values()) {
            String seen = TenantScope.call(own, () -> ways.go(way).get(20, TimeUnit.SECONDS));
            assertThat(seen).as(way.name()).isEqualTo(way.carriesTheCentre() ? own.id() + " as " + own.login() : NOBODY);
        }
    }

    @Test
    void begun_for_many_centres_at_once_on_the_same_threads() throws Exception {
        List<Tenant> centres = ground.centres();
        for (Way way : Way.values()) {
            List<String> expected = new ArrayList<>();
            List<CompletableFuture<String>> begun = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                Tenant centre = centres.get(i % 5);
                boolean bound = i % 6 != 0;
                begun.add(bound ? TenantScope.call(centre, () -> ways.go(way)) : ways.go(way));
                expected.add(bound && way.carriesTheCentre() ? centre.id() + " as " + centre.login() : NOBODY);
            }
            List<String> seen = new ArrayList<>();
            for (CompletableFuture<String> one : begun) {
                seen.add(one.get(20, TimeUnit.SECONDS));
            }
            assertThat(seen).as(way.name()).isEqualTo(expected);
            assertThat(TenantScope.currentOrNull()).as("nothing stays on the thread that asked").isNull();
        }
    }

    @Test
    void nobody_reads_nothing() {
        for (Way way : Way.values()) {
            assertThatThrownBy(() -> ways.go(way, () -> ground.platform().createQuery("SELECT count(a) FROM Account a").getSingleResult().toString())
                            .get(20, TimeUnit.SECONDS))
                    .as(way.name()).hasStackTraceContaining(way.isOfTheServer() ? "platform_account" : "Exception");
        }
    }

    /**
     * Not a wish but a warning: the server's own executor and context service neither carry the centre nor clear it, so that what one
     * centre begins with them can be finished as another. The platform's executor does not let this happen, and is the only one to use.
     */
    @Test
    void the_servers_own_executor_lends_a_thread_as_it_is() throws Exception {
        CompletableFuture<String> stage = TenantScope.call(ground.ours(), () -> ground.nobodysThreads().newIncompleteFuture());
        CompletableFuture<String> seen = TenantScope.call(ground.ours(), () -> stage.thenApply(done -> TenantScope.current().id()));
        TenantScope.run(ground.theirs(), () -> stage.complete("done"));
        assertThat(seen.get(20, TimeUnit.SECONDS)).isEqualTo(ground.theirs().id());
    }
}
