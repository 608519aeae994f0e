package be.fjc.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The walls between modules. */
final class ModuleRules {

    private static final String KERNEL_JAR = "be.fjc.platform.";
    private static final Set<String> KERNEL = Set.of(
            KERNEL_JAR + "access", KERNEL_JAR + "centre", KERNEL_JAR + "events", KERNEL_JAR + "kernel", KERNEL_JAR + "mail", KERNEL_JAR + "malware",
            KERNEL_JAR + "module", KERNEL_JAR + "people", KERNEL_JAR + "sealing");

    /** What of the runtime a module may lean on: paging, links, entity tags and problems, and who looked at what; all else is injected. */
    private static final Set<String> PUBLISHED = Set.of("be.fjc.platform.runtime.web", "be.fjc.platform.runtime.viewers");

    /** What the shell needs besides: which modules have screens. */
    private static final String MODULE_LIST = "be.fjc.platform.runtime.modules";

    private ModuleRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of("a module sees the kernel, what the runtime publishes, and front doors of modules it requires",
                        (one, all) -> all.isInModule(one),
                        (one, all) -> Seen.complaints(one, target -> isForeign(one, target, all))),
                Rule.of("modules require modules that are there, and never in a circle",
                        (one, all) -> all.isInModule(one) && isCardOf(one, all),
                        (one, all) -> requirements(all.partOf(one).orElseThrow(), all)),
                Rule.of("the platform knows no module",
                        (one, all) -> Codebase.isPlatform(one) || Codebase.isLauncher(one),
                        (one, all) -> Seen.complaints(one, all::isInModule)),
                Rule.of("the shell knows no module, and of the runtime only what is published and which modules there are",
                        (one, all) -> all.partOf(one).isEmpty() && !Codebase.isPlatform(one) && !Codebase.isLauncher(one),
                        (one, all) -> Seen.complaints(one, target -> all.isInModule(target)
                                || Codebase.isPlatform(target) && !isOpenToAll(target) && !target.getPackageName().equals(MODULE_LIST))));
    }

    static boolean isKernel(JavaClass one) {
        return KERNEL.contains(one.getPackageName());
    }

    private static boolean isOpenToAll(JavaClass one) {
        return isKernel(one) || PUBLISHED.contains(one.getPackageName());
    }

    private static boolean isForeign(JavaClass one, JavaClass target, Codebase all) {
        Part own = all.moduleOf(one).orElseThrow();
        if (!Codebase.isOurs(target) || own.owns(target) || isOpenToAll(target)) {
            return false;
        }
        return all.moduleOf(target)
                .filter(other -> own.card().requires().contains(other.id()) && other.isFrontDoor(target))
                .isEmpty();
    }

    private static boolean isCardOf(JavaClass one, Codebase all) {
        return all.partOf(one).filter(part -> part.card().getClass().getName().equals(one.getName())).isPresent();
    }

    private static Stream<String> requirements(Part module, Codebase all) {
        Set<String> reached = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(module.card().requires());
        Stream.Builder<String> wrong = Stream.builder();
        while (!next.isEmpty()) {
            String id = next.pop();
            if (id.equals(module.id())) {
                wrong.add("requires itself, directly or through others");
            } else if (reached.add(id)) {
                all.module(id).ifPresentOrElse(
                        other -> next.addAll(other.card().requires()), () -> wrong.add("requires " + id + ", which is not there"));
            }
        }
        return wrong.build();
    }
}
