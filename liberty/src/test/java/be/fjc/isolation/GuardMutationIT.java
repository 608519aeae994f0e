package be.fjc.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.isolation.careless.CarelessUnits;
import be.fjc.isolation.inside.Doorstep;
import be.fjc.isolation.inside.ProbeServlet;
import be.fjc.platform.runtime.accounts.TokenMint;
import be.fjc.testkit.isolation.Deployments;
import be.fjc.testkit.isolation.InContainer;
import be.fjc.testkit.isolation.Mutation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Consumer;
import net.bytebuddy.implementation.FixedValue;
import net.bytebuddy.implementation.MethodCall;
import net.bytebuddy.implementation.StubMethod;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/**
 * Takes the guards of the wall away, one at a time, and asks for a hole. A probe that says "held" without its guard would prove
 * nothing. The guards in the database have theirs in {@link GrantSnapshotIT}.
 */
@InContainer
@RunAsClient
class GuardMutationIT {

    private static final String TENANCY = "be.fjc.platform.runtime.tenancy.";

    @ArquillianResource
    Deployer deployer;

    @Deployment(name = "all guards", managed = false, testable = false)
    static WebArchive allGuards() {
        return product();
    }

    @Deployment(name = "no transaction binding", managed = false, testable = false)
    static WebArchive noTransactionBinding() {
        return Mutation.replace(product(), TENANCY + "TransactionBinding", "bind", StubMethod.INSTANCE);
    }

    @Deployment(name = "no look at the transaction", managed = false, testable = false)
    static WebArchive noLookAtTheTransaction() {
        return Mutation.replace(product(), TENANCY + "TransactionBinding", "isInTransaction", FixedValue.value(false));
    }

    @Deployment(name = "no session stamp", managed = false, testable = false)
    static WebArchive noSessionStamp() {
        return Mutation.replace(product(), TENANCY + "TenantSessionGuard", "preExecuteQuery", StubMethod.INSTANCE);
    }

    @Deployment(name = "no look at the cache", managed = false, testable = false)
    static WebArchive noLookAtTheCache() {
        return Mutation.replace(product(), TENANCY + "TenantSessionGuard", "postLogin", StubMethod.INSTANCE);
    }

    @Deployment(name = "nobody is the last centre", managed = false, testable = false)
    static WebArchive nobodyIsTheLastCentre() {
        return Mutation.replace(product(), TENANCY + "TenantScope", "leave", StubMethod.INSTANCE);
    }

    @Deployment(name = "no clearing of threads", managed = false, testable = false)
    static WebArchive noClearingOfThreads() {
        return Mutation.delegate(product(), TENANCY + "TenantThreadContextProvider", "clearedContext", "currentContext");
    }

    @Deployment(name = "a header chooses the centre", managed = false, testable = false)
    static WebArchive aHeaderChoosesTheCentre() throws NoSuchMethodException {
        return Mutation.replace(product(), TENANCY + "TenantFilter", "hostOf",
                MethodCall.invoke(HttpServletRequest.class.getMethod("getHeader", String.class)).onArgument(0).with("X-Forwarded-Host"));
    }

    @Deployment(name = "any centre's token", managed = false, testable = false)
    static WebArchive anyCentresToken() {
        return Mutation.replace(product(), "be.fjc.platform.runtime.accounts.SignedInFilter", "isOfThisTenant", FixedValue.value(true));
    }

    private static WebArchive product() {
        return Deployments.behindTheDoor("casework", "chain-approach", "short-chain")
                .addPackages(false, path -> !path.get().matches(".*IT(\\$.*)?\\.class"), ProbeServlet.class.getPackage())
                .addPackage(CarelessUnits.class.getPackage())
                .addClass(TokenMint.class)
                .addClasses(Deployments.probing())
                .addAsLibraries(Deployments.assertions())
                .addAsResource("careless-persistence.xml", "META-INF/persistence.xml");
    }

    @Test
    void with_all_guards_every_probe_holds() {
        with("all guards", doorstep -> {
            for (String probe : new String[] {"transaction", "scope", "detached", "nobody", "cleared", "one-phase", "shared-cache"}) {
                assertThat(doorstep.outcomeOf(probe)).as(probe).isEqualTo("held");
            }
            assertThat(doorstep.outcomeOf("two-phase")).as("a data source of the driver's own choice").startsWith("hole");
            assertThat(doorstep.nameShownTo("c01.localhost", "c02.localhost")).isEqualTo("Centrum c01");
            String token = doorstep.tokenOfFirstCentre();
            assertThat(doorstep.isKnown(token, "c01.localhost")).isTrue();
            assertThat(doorstep.isKnown(token, "c02.localhost")).isFalse();
        });
    }

    @Test
    void without_transaction_binding() {
        hole("no transaction binding", "transaction");
    }

    @Test
    void without_a_look_at_the_transaction() {
        hole("no look at the transaction", "scope");
    }

    @Test
    void without_the_session_stamp() {
        hole("no session stamp", "detached");
    }

    @Test
    void without_the_look_at_the_cache() {
        hole("no look at the cache", "shared-cache");
    }

    @Test
    void when_nobody_is_the_last_centre() {
        hole("nobody is the last centre", "nobody");
    }

    @Test
    void without_clearing_threads() {
        hole("no clearing of threads", "cleared");
    }

    @Test
    void when_a_header_chooses_the_centre() {
        with("a header chooses the centre",
                doorstep -> assertThat(doorstep.nameShownTo("c01.localhost", "c02.localhost")).isEqualTo("Centrum c02"));
    }

    @Test
    void when_any_centres_token_is_good() {
        with("any centre's token", doorstep -> assertThat(doorstep.isKnown(doorstep.tokenOfFirstCentre(), "c02.localhost")).isTrue());
    }

    private void hole(String mutation, String probe) {
        with(mutation, doorstep -> assertThat(doorstep.outcomeOf(probe)).as("the probe notices").startsWith("hole"));
    }

    private void with(String deployment, Consumer<Doorstep> test) {
        deployer.deploy(deployment);
        try {
            test.accept(Doorstep.open());
        } finally {
            deployer.undeploy(deployment);
        }
    }
}
