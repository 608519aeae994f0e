package be.fjc.isolation.inside;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.isolation.Deployments;
import be.fjc.testkit.isolation.Ground;
import be.fjc.testkit.isolation.InContainer;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.jpa.JpaHelper;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The guards of the wall, each by its probe; {@link be.fjc.isolation.GuardMutationIT} shows that each probe notices. */
@InContainer
class WallIT {

    @Inject
    Ground ground;

    @Inject
    Probes probes;

    @Deployment
    static WebArchive product() {
        return Deployments.of("casework", "chain-approach", "short-chain").addPackage(WallIT.class.getPackage());
    }

    @Test
    void a_transaction_belongs_to_one_centre() throws Exception {
        probes.a_transaction_belongs_to_one_centre();
    }

    @Test
    void a_centre_cannot_be_bound_inside_a_transaction() {
        probes.a_centre_cannot_be_bound_inside_a_transaction();
    }

    @Test
    void a_detached_object_does_not_load_for_another_centre() throws Exception {
        probes.a_detached_object_does_not_load_for_another_centre();
    }

    @Test
    void nobody_bound_means_no_rights() throws Exception {
        probes.nobody_bound_means_no_rights();
    }

    @Test
    void a_thread_is_cleared() throws Exception {
        probes.a_thread_is_cleared();
    }

    @Test
    void two_logins_never_meet_in_a_transaction() throws Exception {
        probes.two_logins_never_meet_in_a_transaction("jdbc/tenant");
    }

    @Test
    void nothing_is_cached_and_no_number_is_counted() throws Exception {
        for (EntityManager unit : List.of(ground.platform(), ground.casework())) {
            for (ClassDescriptor entity : JpaHelper.getDatabaseSession(unit.getEntityManagerFactory()).getDescriptors().values()) {
                assertThat(entity.isDescriptorTypeAggregate() || entity.isIsolated()).as(entity.getAlias()).isTrue();
                assertThat(entity.usesSequenceNumbers()).as(entity.getAlias()).isFalse();
            }
        }
        Object sequences = ground.as(ground.ours(), () -> ground.platform()
                .createNativeQuery("SELECT count(*) FROM pg_class WHERE relkind = 'S' AND relnamespace = current_schema()::regnamespace")
                .getSingleResult());
        assertThat(sequences).isEqualTo(0L);
    }
}
