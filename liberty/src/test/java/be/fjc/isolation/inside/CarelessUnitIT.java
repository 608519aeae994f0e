package be.fjc.isolation.inside;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.isolation.careless.CarelessUnits;
import be.fjc.platform.runtime.tenancy.TenantScope;
import be.fjc.testkit.isolation.Deployments;
import be.fjc.testkit.isolation.Ground;
import be.fjc.testkit.isolation.InContainer;
import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

@InContainer
class CarelessUnitIT {

    @Inject
    Ground ground;

    @Inject
    CarelessUnits units;

    @Deployment
    static WebArchive product() {
        return Deployments.of("casework", "chain-approach", "short-chain")
                .addPackage(CarelessUnitIT.class.getPackage())
                .addPackage(CarelessUnits.class.getPackage())
                .addAsResource("careless-persistence.xml", "META-INF/persistence.xml");
    }

    @Test
    void a_unit_that_would_cache_across_centres_does_not_start() {
        assertThatThrownBy(() -> units.use("shared")).hasStackTraceContaining("would be cached across tenants");
    }

    @Test
    void a_unit_that_would_share_a_block_of_numbers_does_not_start() {
        assertThatThrownBy(() -> units.use("counting")).hasStackTraceContaining("that all tenants would share");
    }

    @Test
    void a_unit_that_knows_nothing_of_tenants_gets_no_connection() {
        TenantScope.run(ground.ours(), () -> assertThatThrownBy(() -> units.use("stray")).hasStackTraceContaining("no password was provided"));
    }
}
