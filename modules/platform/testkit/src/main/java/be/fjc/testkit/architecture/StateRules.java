package be.fjc.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Nothing is remembered between requests but in a {@code TenantCache}: what one tenant leaves behind, another would find. */
final class StateRules {

    private static final Set<String> INJECTED = Set.of(
            "jakarta.inject.Inject", "jakarta.annotation.Resource", "jakarta.persistence.PersistenceContext", "jakarta.ws.rs.core.Context",
            "org.eclipse.microprofile.config.inject.ConfigProperty");

    private StateRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of("nothing static changes",
                        (one, all) -> one.getFields().stream().anyMatch(StateRules::isStatic) && !Codebase.isLauncher(one),
                        (one, all) -> one.getFields().stream()
                                .filter(StateRules::isStatic)
                                .flatMap(field -> changing(field, one.getStaticInitializer().stream().toList())))
                        .except("be.fjc.platform.runtime.clock.WorkClock", "the moment a demo acts at, on its own thread")
                        .except("be.fjc.platform.runtime.tenancy.Placements", "one data source for each database server, no tenant's")
                        .except("be.fjc.platform.runtime.tenancy.TenantScope", "the binding of tenant to thread itself")
                        .except("be.fjc.platform.runtime.tenancy.TransactionBinding", "the server's transaction registry, looked up once")
                        .except("be.fjc.platform.runtime.web.KnownParameters", "what methods declare, the same for every tenant")
                        .except("be.fjc.platform.runtime.web.Texts", "the words in the jars, the same for every tenant")
                        .except("be.fjc.platform.runtime.web.Trace", "the trace of the request on its own thread")
                        .except("be.fjc.portal.Messages", "the words in the jars, the same for every tenant"),
                Rule.of("what lives as long as the server keeps nothing between requests but in a TenantCache",
                        (one, all) -> isLongLived(one) && !Codebase.isLauncher(one),
                        (one, all) -> one.getFields().stream()
                                .filter(field -> !isStatic(field) && INJECTED.stream().noneMatch(field::isAnnotatedWith))
                                .flatMap(field -> changing(field, beginnings(one))))
                        .except("be.fjc.platform.runtime.accounts.SigningKeys", "the keys of this server, looked at every second")
                        .except("be.fjc.platform.runtime.audit.CheckpointKey", "the key of this server, read at its start")
                        .except("be.fjc.platform.runtime.demo.DemosUnderWay", "which centres load their demo, by tenant id; no content")
                        .except("be.fjc.platform.runtime.events.Dispatcher", "which tenants have a round coming, by tenant id; no content")
                        .except("be.fjc.platform.runtime.events.Reactions", "what modules declare, the same for every tenant")
                        .except("be.fjc.platform.runtime.fairness.Counts", "how many requests, by tenant id; no content")
                        .except("be.fjc.platform.runtime.fairness.Places", "how many are at work, by tenant id; no content")
                        .except("be.fjc.platform.runtime.jobs.Rota", "when a job is due, by tenant id; no content")
                        .except("be.fjc.platform.runtime.provisioning.Reconciler", "how far each tenant is, by tenant id; no content")
                        .except("be.fjc.platform.runtime.provisioning.TenantSteps", "how far each tenant is, by tenant id; no content")
                        .except("be.fjc.platform.runtime.tenancy.TenantExecutor", "the work that waits, a lane for each tenant")
                        .except("be.fjc.platform.runtime.tenancy.TenantRegistry", "the tenants themselves, one picture swapped whole")
                        .except("be.fjc.platform.runtime.web.Cursors", "the key of this server, derived once"));
    }

    private static boolean isStatic(JavaField field) {
        return field.getModifiers().contains(JavaModifier.STATIC) && !field.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static boolean isLongLived(JavaClass one) {
        String scope = "jakarta.enterprise.context.ApplicationScoped";
        return one.isAnnotatedWith(scope) || one.isMetaAnnotatedWith(scope)
                || one.isAnnotatedWith("jakarta.inject.Singleton") || one.isAnnotatedWith("jakarta.ws.rs.ext.Provider")
                || one.isAssignableTo("jakarta.servlet.Filter") || one.isAssignableTo("jakarta.servlet.Servlet");
    }

    /** The field is set later than at the beginning, or holds a collection that can change: by its type, or because it is made there. */
    private static Stream<String> changing(JavaField field, List<? extends JavaCodeUnit> beginnings) {
        boolean settled = field.getModifiers().contains(JavaModifier.FINAL)
                || !isStatic(field) && writers(field).allMatch(beginnings::contains);
        if (!settled) {
            return Stream.of("can change its field " + field.getName());
        }
        JavaClass type = field.getRawType();
        boolean collection = type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
        if (isChangeable(type) || collection && beginnings.stream().anyMatch(StateRules::makesChangeable)) {
            return Stream.of("keeps things in its field " + field.getName());
        }
        return Stream.empty();
    }

    private static Stream<JavaCodeUnit> writers(JavaField field) {
        return field.getAccessesToSelf().stream()
                .filter(access -> access.getAccessType() == JavaFieldAccess.AccessType.SET)
                .map(JavaAccess::getOrigin);
    }

    /** What runs before the first request does. */
    private static List<JavaCodeUnit> beginnings(JavaClass one) {
        return one.getCodeUnits().stream()
                .filter(unit -> unit.isConstructor()
                        || unit.isAnnotatedWith("jakarta.annotation.PostConstruct")
                        || unit.getParameters().stream().anyMatch(parameter -> parameter.isAnnotatedWith("jakarta.enterprise.event.Observes")))
                .toList();
    }

    private static boolean isChangeable(JavaClass type) {
        boolean holder = type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
        return holder && !type.isInterface()
                || type.getName().startsWith("java.util.concurrent.atomic.")
                || type.isAssignableTo(ThreadLocal.class)
                || type.isAssignableTo(StringBuilder.class);
    }

    private static boolean makesChangeable(JavaCodeUnit maker) {
        return maker.getAccessesFromSelf().stream().anyMatch(StateRules::makes);
    }

    private static boolean makes(JavaAccess<?> access) {
        boolean collection = access.getTargetOwner().isAssignableTo(Collection.class) || access.getTargetOwner().isAssignableTo(Map.class);
        return collection && (access.getName().equals("<init>") || access.getName().equals("newKeySet"));
    }
}
