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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
        return Deployments.of("casework").addPackage(ContextMatrixIT.class.getPackage());
    }

    @BeforeEach
    void the_product_is_in_use() throws Exception {
        ground.as(ground.ours(), () -> Ground.whoAmI(ground.platform()));
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void begun_with_nobody_bound(Way way) throws Exception {
        assertThat(ways.go(way).get(20, TimeUnit.SECONDS)).isEqualTo(NOBODY);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void begun_for_a_centre(Way way) throws Exception {
        Tenant own = ground.ours();
        String seen = TenantScope.call(own, () -> ways.go(way).get(20, TimeUnit.SECONDS));
        assertThat(seen).isEqualTo(way.carriesTheCentre() ? own.id() + " as " + own.login() : NOBODY);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void begun_for_many_centres_at_once_on_the_same_threads(Way way) throws Exception {
        List<Tenant> centres = ground.centres();
        List<String> expected = new ArrayList<>();
        List<CompletableFuture<String>> begun = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            Tenant centre = centres.get(i % 5);
            boolean bound = i % 6 != 0;
            begun.add(bound ? TenantScope.call(centre, () -> ways.go(way)) : ways.go(way));
            expected.add(bound && way.carriesTheCentre() ? centre.id() + " as " + centre.login() : NOBODY);
        }
        List<String> seen = new ArrayList<>();
        for (CompletableFuture<String> one : begun) {
            seen.add(one.get(20, TimeUnit.SECONDS));
        }
        assertThat(seen).isEqualTo(expected);
        assertThat(TenantScope.currentOrNull()).as("nothing stays on the thread that asked").isNull();
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void nobody_reads_nothing(Way way) throws Exception {
        assertThatThrownBy(() -> ways.go(way, () -> ground.platform().createQuery("SELECT count(a) FROM Account a").getSingleResult().toString())
                        .get(20, TimeUnit.SECONDS))
                .hasStackTraceContaining("platform_account");
    }
}
