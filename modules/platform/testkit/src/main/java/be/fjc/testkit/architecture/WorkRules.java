package be.fjc.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaParameter;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where work is done: in the transaction of a request, a job or a reaction, on the thread that carries its tenant. The server's own
 * executor lends a thread as it finds it, so a module that works beside its request could work as nobody, or as somebody else.
 */
final class WorkRules {

    private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";
    private static final Set<String> OUTSIDE = Set.of("NOT_SUPPORTED", "NEVER", "SUPPORTS");
    private static final Set<String> LATER = Set.of("jakarta.enterprise.event.ObservesAsync", "jakarta.ejb.Asynchronous", "jakarta.ejb.Schedule");
    private static final Set<String> THREADS = Set.of(
            "java.lang.ThreadLocal", "java.lang.InheritableThreadLocal", "java.util.concurrent.Executor", "java.util.concurrent.CompletableFuture",
            "java.util.concurrent.CompletionStage", "java.util.concurrent.Future", "java.util.concurrent.ForkJoinTask", "java.util.Timer");

    private WorkRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of("a module works in its request, its job or its reaction, and starts nothing beside it",
                        (one, all) -> all.isInModule(one),
                        (one, all) -> Stream.concat(Seen.complaints(one, WorkRules::isOfThreads), later(one))),
                Rule.of("no event is fired to run elsewhere: what follows a fact is a reaction from the outbox",
                        (one, all) -> !Codebase.isLauncher(one),
                        (one, all) -> Seen.calls(one, access -> Seen.isOf(access, "jakarta.enterprise.event.Event", "fireAsync"))),
                Rule.of("a module never leaves the transaction",
                        (one, all) -> all.isInModule(one),
                        (one, all) -> outside(one)),
                Rule.of("a detached entity is never merged: as another tenant it would become a copy",
                        (one, all) -> !Codebase.isLauncher(one),
                        (one, all) -> Seen.calls(one, access -> Seen.isOf(access, "jakarta.persistence.EntityManager", "merge"))),
                Rule.of("no entity is cached: one cache would serve all tenants",
                        (one, all) -> !Codebase.isLauncher(one),
                        (one, all) -> Seen.complaints(one, WorkRules::isCache)));
    }

    private static boolean isOfThreads(JavaClass target) {
        return Codebase.isIn(target, "jakarta.enterprise.concurrent") || THREADS.stream().anyMatch(target::isAssignableTo);
    }

    private static Stream<String> later(JavaClass one) {
        Stream<String> methods = one.getMembers().stream()
                .flatMap(member -> member.getAnnotations().stream())
                .map(WorkRules::name);
        Stream<String> parameters = one.getCodeUnits().stream()
                .map(JavaCodeUnit::getParameters)
                .flatMap(List::stream)
                .map(JavaParameter::getAnnotations)
                .flatMap(Set::stream)
                .map(WorkRules::name);
        return Stream.concat(methods, parameters).filter(LATER::contains).map(name -> "has " + name);
    }

    private static Stream<String> outside(JavaClass one) {
        return Stream.concat(one.getAnnotations().stream(), one.getMembers().stream().flatMap(member -> member.getAnnotations().stream()))
                .filter(annotation -> name(annotation).equals(TRANSACTIONAL))
                .map(annotation -> annotation.get("value").map(Object::toString).orElse(""))
                .filter(type -> OUTSIDE.stream().anyMatch(type::endsWith))
                .map(type -> "works under " + type);
    }

    private static boolean isCache(JavaClass target) {
        return target.getName().equals("jakarta.persistence.Cacheable")
                || target.getName().equals("jakarta.persistence.Cache")
                || Codebase.isIn(target, "org.eclipse.persistence.annotations") && target.getSimpleName().contains("Cache");
    }

    private static String name(JavaAnnotation<?> annotation) {
        return annotation.getRawType().getName();
    }
}
