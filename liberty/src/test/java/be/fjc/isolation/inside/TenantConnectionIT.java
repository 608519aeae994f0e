package be.fjc.isolation.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.platform.runtime.tenancy.CrossTenantException;
import be.fjc.platform.runtime.tenancy.Tenant;
import be.fjc.platform.runtime.tenancy.TenantScope;
import be.fjc.testkit.isolation.Deployments;
import be.fjc.testkit.isolation.Ground;
import be.fjc.testkit.isolation.InContainer;
import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

@InContainer
class TenantConnectionIT {

    @Inject
    Ground ground;

    @Deployment
    static WebArchive product() {
        return Deployments.of("casework", "chain-approach", "short-chain").addPackage(TenantConnectionIT.class.getPackage());
    }

    @Test
    void a_connection_is_the_login_of_the_bound_centre() throws Exception {
        for (Tenant centre : ground.centres()) {
            assertThat(ground.as(centre, () -> Ground.whoAmI(ground.platform()))).isEqualTo(Ground.face(centre));
            assertThat(TenantScope.call(centre, () -> Ground.whoAmI(ground.casework()))).as("outside a transaction").isEqualTo(Ground.face(centre));
        }
    }

    @Test
    void two_units_share_one_connection_in_a_transaction() throws Exception {
        Object[] backends = ground.as(ground.ours(), () -> new Object[] {
            ground.platform().createNativeQuery("SELECT pg_backend_pid()").getSingleResult(),
            ground.casework().createNativeQuery("SELECT pg_backend_pid()").getSingleResult()
        });
        assertThat(backends[0]).isEqualTo(backends[1]);
    }

    @Test
    void a_thread_that_works_for_one_centre_cannot_enter_another() {
        TenantScope.run(ground.ours(), () -> assertThatThrownBy(() -> TenantScope.run(ground.theirs(), () -> {}))
                .isInstanceOf(CrossTenantException.class));
    }
}
