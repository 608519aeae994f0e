package be.fjc.testkit.architecture;

import be.fjc.platform.access.Access;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.module.CentreModule;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.tree.MethodInsnNode;

/** Nothing is given or changed before the decision function said yes, under a permission that a module declares. */
final class AccessRules {

    private static final String ACCESS = Access.class.getName().replace('.', '/');

    private AccessRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of("every use case asks whether it may",
                        (one, all) -> one.isAnnotatedWith(UseCase.class),
                        AccessRules::asks)
                        .except("be.fjc.platform.runtime.accounts.SignOut", "who holds a session may always end it"),
                Rule.of("every view asks whether it may",
                        (one, all) -> all.isInRoom(one, Part.Room.VIEW) && isBean(one) && hasPublicMethod(one),
                        AccessRules::asks),
                Rule.of("what is asked is a permission that the module declares",
                        (one, all) -> all.partOf(one).isPresent() && callsAccess(one),
                        (one, all) -> Handed.by(one, AccessRules::action).stream()
                                .flatMap(handed -> handed.text().stream())
                                .filter(action -> !declares(all.partOf(one).orElseThrow().card(), action))
                                .map(action -> "asks for " + action + ", which its module does not declare")));
    }

    private static boolean isBean(JavaClass one) {
        return one.isAnnotatedWith("jakarta.enterprise.context.ApplicationScoped") || one.isAnnotatedWith("jakarta.enterprise.context.RequestScoped");
    }

    private static boolean hasPublicMethod(JavaClass one) {
        return one.getMethods().stream().anyMatch(method -> method.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static Stream<String> asks(JavaClass one, Codebase all) {
        return leadsToQuestion(one, all, new HashSet<>()) ? Stream.empty() : Stream.of("never asks Access");
    }

    /** It asks itself, or calls something of its own part that does. */
    private static boolean leadsToQuestion(JavaClass one, Codebase all, Set<JavaClass> been) {
        if (!been.add(one)) {
            return false;
        }
        return one.getAccessesFromSelf().stream().anyMatch(access -> Seen.isOf(access, Access.class.getName(), "require"))
                || one.getAccessesFromSelf().stream()
                        .map(JavaAccess::getTargetOwner)
                        .distinct()
                        .filter(target -> !target.isInterface() && all.partOf(one).filter(part -> part.owns(target)).isPresent())
                        .anyMatch(target -> leadsToQuestion(target, all, been));
    }

    private static boolean callsAccess(JavaClass one) {
        return one.getAccessesFromSelf().stream().anyMatch(access -> Seen.isOf(access, Access.class.getName()));
    }

    private static int action(MethodInsnNode call) {
        return call.owner.equals(ACCESS) && call.name.matches("require|peek|relationsThatAllow") ? 0 : -1;
    }

    private static boolean declares(CentreModule card, String action) {
        return card.permissions().stream().anyMatch(permission -> permission.name().equals(action));
    }
}
