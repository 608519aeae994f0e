package be.fjc.contract;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.platform.module.CentreModule;
import be.fjc.testkit.contract.Document;
import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Path;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Read from the classes, because a route that nobody described is the one to find. */
class RoutesTest {

    private static final Set<String> VERBS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");

    @Test
    void every_route_is_declared_and_every_declared_operation_has_a_route() {
        Set<String> routes = new TreeSet<>();
        resources().forEach(resource -> resource.getMethods().forEach(method -> route(resource, method, routes)));
        Set<String> declared = Document.all(getClass().getClassLoader()).stream()
                .flatMap(document -> document.operations().stream())
                .map(operation -> operation.method() + " " + operation.address().replaceAll("\\{[^}]+}", "{}"))
                .collect(Collectors.toCollection(TreeSet::new));

        // one route for every module's document
        routes.removeIf(route -> route.endsWith("/doc/openapi.yaml"));
        declared.removeIf(route -> route.endsWith("/doc/openapi.yaml"));
        assertThat(routes).hasSizeGreaterThan(20).isEqualTo(declared);
    }

    /** Those of every module's own packages, without what they refer to: that would take a while. */
    private static Stream<JavaClass> resources() {
        String[] packages = Stream.concat(Stream.of("be.fjc.platform.runtime"),
                        ServiceLoader.load(CentreModule.class).stream().map(module -> module.type().getPackageName()))
                .distinct()
                .toArray(String[]::new);
        return ArchConfiguration.withThreadLocalScope(scope -> {
            scope.setResolveMissingDependenciesFromClassPath(false);
            return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(packages);
        }).stream().filter(resource -> resource.isAnnotatedWith(Path.class));
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
