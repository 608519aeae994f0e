package be.fjc.isolation.inside;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.platform.runtime.tenancy.Tenant;
import be.fjc.platform.runtime.tenancy.TenantScope;
import be.fjc.testkit.isolation.Deployments;
import be.fjc.testkit.isolation.Ground;
import be.fjc.testkit.isolation.InContainer;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/**
 * Many threads work for many centres at once on too few connections, and everything goes wrong that can: exceptions, bad SQL, another
 * centre's schema by name and in the search path. {@code -Dfjc.isolation.transactions=…} makes it as long as one likes.
 */
@InContainer
class AdversarialIT {

    private static final int WORKERS = 8;

    @Inject
    Ground ground;

    private final Map<String, AtomicInteger> kept = new ConcurrentHashMap<>();
    private final AtomicInteger refusals = new AtomicInteger();

    @Deployment
    static WebArchive product() {
        return Deployments.of("casework", "chain-approach", "short-chain").addPackage(AdversarialIT.class.getPackage());
    }

    @Test
    void no_row_and_no_name_of_another_centre_is_ever_seen() throws Exception {
        int transactions = ConfigProvider.getConfig().getOptionalValue("fjc.isolation.transactions", Integer.class).orElse(1600);
        List<Tenant> centres = ground.centres();
        for (Tenant centre : centres) {
            ground.as(centre, () -> Drafts.clear(ground.casework()));
            kept.put(centre.id(), new AtomicInteger());
        }
        Instant begin = Instant.now();
        List<Future<?>> workers = new ArrayList<>();
        for (int i = 0; i < WORKERS; i++) {
            Random chance = new Random(4711 + i);
            workers.add(ground.nobodysThreads().submit(() -> {
                for (int n = 0; n < transactions / WORKERS; n++) {
                    Tenant own = centres.get(chance.nextInt(centres.size()));
                    Tenant other = centres.get((centres.indexOf(own) + 1 + chance.nextInt(centres.size() - 1)) % centres.size());
                    oneTransaction(own, other, chance);
                }
                return null;
            }));
        }
        for (Future<?> worker : workers) {
            worker.get();
        }
        System.out.printf("%d transactions in %d ms, %d refusals%n", transactions, Duration.between(begin, Instant.now()).toMillis(), refusals.get());
        for (Tenant centre : centres) {
            List<String> contents = ground.as(centre, () -> Drafts.contents(ground.casework()));
            assertThat(contents).as(centre.id()).hasSize(kept.get(centre.id()).get()).allMatch(content -> content.equals("kept by " + centre.id()));
        }
        assertThat(refusals).hasPositiveValue();
    }

    private void oneTransaction(Tenant own, Tenant other, Random chance) throws Exception {
        assertThat(TenantScope.currentOrNull()).as("left from before").isNull();
        int fate = chance.nextInt(7);
        try {
            ground.as(own, () -> {
                assertThat(Ground.whoAmI(chance.nextBoolean() ? ground.platform() : ground.casework())).isEqualTo(Ground.face(own));
                switch (fate) {
                    case 0, 1 -> Drafts.write(ground.casework(), "kept by " + own.id());
                    case 2 -> {
                        Drafts.write(ground.casework(), "dirty of " + own.id());
                        throw new DeliberateException();
                    }
                    case 3 -> {
                        Drafts.write(ground.platform(), "dirty of " + own.id());
                        ground.platform().createNativeQuery("SELEC nonsense").getResultList();
                    }
                    case 4 -> Drafts.contentsOf(ground.casework(), other.schema() + ".casework_draft");
                    case 5 -> {
                        ground.casework().createNativeQuery("SET search_path = " + other.schema()).executeUpdate();
                        Drafts.contents(ground.casework());
                    }
                    default -> assertThat(Drafts.contents(ground.casework())).allMatch(content -> content.endsWith(" by " + own.id()));
                }
                return null;
            });
        } catch (DeliberateException | PersistenceException expected) {
            assertThat(fate).as("refused").isBetween(2, 5);
            refusals.incrementAndGet();
            return;
        }
        assertThat(fate).as("went through").isNotIn(2, 3, 4, 5);
        if (fate < 2) {
            kept.get(own.id()).incrementAndGet();
        }
        assertThat(Ground.whoAmI(ground.platform())).as("nobody").startsWith("fjc_unbound/");
    }

    private static final class DeliberateException extends Exception {
        private static final long serialVersionUID = 1;
    }
}
