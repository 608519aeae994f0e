package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.platform.module.CentreModule;
import be.fjc.platform.module.Permission;
import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.swagger.v3.oas.models.Operation;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract and the product say the same. */
class OpenApiIT {

    private static final Set<String> DECLARED = ServiceLoader.load(CentreModule.class).stream()
            .flatMap(module -> module.get().permissions().stream())
            .map(Permission::name)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> VERBS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private static Stream<Contract.Promise> promises() {
        return Contract.all().stream().flatMap(Contract::promises);
    }

    @ParameterizedTest
    @ValueSource(strings = {"platform", "casework"})
    void the_document_is_valid(String module) {
        Contract contract = Contract.of(module);

        assertThat(contract.parsed().getMessages()).isEmpty();
        assertThat(contract.document().getOpenapi()).startsWith("3.0");
        assertThat(contract.document().getInfo().getVersion()).matches("\\d+\\.\\d+\\.\\d+");
    }

    @Test
    void every_operation_is_named_described_and_owned() {
        assertThat(promises().map(promise -> promise.operation().getOperationId())).doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id).matches("[a-z][A-Za-z]+"));
        assertThat(promises().flatMap(promise -> mistakes(promise).map(mistake -> promise + ": " + mistake))).isEmpty();
    }

    private static Stream<String> mistakes(Contract.Promise promise) {
        Operation operation = promise.operation();
        return Stream.of(
                operation.getSummary() == null ? "no summary" : "",
                operation.getTags() == null || operation.getTags().size() != 1 ? "not one tag" : "",
                !operation.getResponses().containsKey("default") ? "no default answer" : "",
                promise.module().equals(operation.getExtensions().get("x-module")) ? "" : "another module's",
                isPermitted(operation) ? "" : "permission " + operation.getExtensions().get("x-permission"),
                operation.getRequestBody() != null && operation.getRequestBody().getRequired() == null ? "body neither required nor not" : "")
                .filter(mistake -> !mistake.isEmpty());
    }

    /** Declared by a module; or none, where nobody needs to be signed in. */
    private static boolean isPermitted(Operation operation) {
        Object permission = operation.getExtensions().get("x-permission");
        boolean open = operation.getSecurity() != null && operation.getSecurity().isEmpty();
        return open ? "none".equals(permission) : DECLARED.contains(permission);
    }

    @Test
    void every_promise_is_kept() {
        Someone coordinator = Someone.signedIn("mechelen", "coordinator");
        assertThat(promises()).hasSizeGreaterThan(20).allSatisfy(promise -> {
            String path = promise.path().replaceAll("\\{[a-zA-Z]+}", UUID.randomUUID().toString());
            boolean body = List.of("POST", "PUT").contains(promise.method().name());
            if (path.endsWith("/sessions/current")) {
                return;
            }
            Answer answer = coordinator.send(promise.method().name(), path, body ? "{}" : null, Map.of("If-Match", "\"x\""));
            assertThat(answer.status()).as("%s", promise).isLessThan(500).isNotIn(405, 406, 415);
            assertThat(answer.body()).as("%s", promise).doesNotContain("RESTEASY", "Could not find resource");
        });
    }

    /** Read from the classes, because a route that nobody described is the one to find. */
    @Test
    void every_route_is_in_the_contract() {
        Set<String> routes = new TreeSet<>();
        classes().filter(resource -> resource.isAnnotatedWith(Path.class))
                .forEach(resource -> resource.getMethods().forEach(method -> route(resource, method, routes)));
        Set<String> promised = promises()
                .map(promise -> promise.method() + " " + promise.path().replaceAll("\\{[a-zA-Z]+}", "{}"))
                .collect(Collectors.toCollection(TreeSet::new));

        // one route for every module's document
        routes.removeIf(route -> route.endsWith("/doc/openapi.yaml"));
        promised.removeIf(route -> route.endsWith("/doc/openapi.yaml"));
        assertThat(routes).hasSizeGreaterThan(20).isEqualTo(promised);
    }

    /** Ours alone, without what they refer to: that would take a while. */
    private static Stream<JavaClass> classes() {
        return ArchConfiguration.withThreadLocalScope(scope -> {
            scope.setResolveMissingDependenciesFromClassPath(false);
            return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("be.fjc.platform.runtime", "be.fjc.casework.web");
        }).stream();
    }

    private static void route(JavaClass resource, JavaMethod method, Set<String> routes) {
        method.getAnnotations().stream()
                .map(annotation -> annotation.getRawType().getSimpleName())
                .filter(VERBS::contains)
                .forEach(verb -> {
                    String own = method.isAnnotatedWith(Path.class) ? "/" + method.getAnnotationOfType(Path.class).value() : "";
                    String whole = "/api/" + resource.getAnnotationOfType(Path.class).value() + own;
                    routes.add(verb + " " + whole.replaceAll("\\{[^}]+}", "{}"));
                });
    }
}
