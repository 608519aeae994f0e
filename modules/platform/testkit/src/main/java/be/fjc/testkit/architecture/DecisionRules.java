package be.fjc.testkit.architecture;

import be.fjc.platform.access.Access;
import be.fjc.platform.access.ActsFor;
import be.fjc.platform.access.Decider;
import be.fjc.platform.events.Reaction;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.module.TenantJob;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** No way to what is kept goes round the decision function. */
final class DecisionRules {

    private static final String ENTITY_MANAGER = "jakarta.persistence.EntityManager";
    private static final String KERNEL_ACCESS = "be.fjc.platform.access";

    private DecisionRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of("each public method that reaches what is kept asks whether it may",
                        (one, all) -> one.isAnnotatedWith(UseCase.class) || isViewBean(one, all),
                        (one, all) -> one.getMethods().stream()
                                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                                .filter(method -> reaches(method, all, new HashSet<>(), DecisionRules::isStore))
                                .filter(method -> !reaches(method, all, new HashSet<>(), DecisionRules::isQuestion))
                                .map(method -> "reaches what is kept in " + method.getName() + " and asks nobody"))
                        .except("be.fjc.platform.runtime.accounts.SignOut", "who holds a session may always end it")
                        .except("be.fjc.platform.runtime.accounts.VouchedSignIn", "nobody is signed in yet when a provider's word is taken")
                        .except("be.fjc.casework.tasks.view.WaitingTasks", "a job counts for somebody who is not there, over what that person may list"),
                Rule.of("a resource reaches nothing that keeps data: it asks a use case or a view",
                        (one, all) -> all.isInRoom(one, Part.Room.WEB),
                        (one, all) -> Seen.complaints(one, target -> keeps(target, all))),
                Rule.of("only who writes the answer down asks the decision function",
                        (one, all) -> !Codebase.isIn(one, KERNEL_ACCESS) && Seen.by(one).anyMatch(target -> target.isEquivalentTo(Decider.class)),
                        (one, all) -> Stream.of("asks the decision function past the audit"))
                        .except("be.fjc.platform.runtime.access.Surroundings", "asks for the audited access, with what holds in the centre"),
                Rule.of("what runs by itself says for whom",
                        (one, all) -> all.partOf(one).isPresent() && isConcrete(one)
                                && (one.isAssignableTo(TenantJob.class) || one.isAssignableTo(Reaction.class)),
                        (one, all) -> one.tryGetAnnotationOfType(ActsFor.class).filter(acts -> !acts.value().isBlank()).isPresent()
                                ? Stream.empty()
                                : Stream.of("has no @ActsFor")));
    }

    private static boolean isConcrete(JavaClass one) {
        return !one.isInterface() && !one.getModifiers().contains(JavaModifier.ABSTRACT);
    }

    private static boolean isViewBean(JavaClass one, Codebase all) {
        return all.isInRoom(one, Part.Room.VIEW)
                && (one.isAnnotatedWith("jakarta.enterprise.context.ApplicationScoped")
                        || one.isAnnotatedWith("jakarta.enterprise.context.RequestScoped"));
    }

    /** Whether a call to such a target lies on a way out of the method, through what belongs to the same part. */
    private static boolean reaches(JavaCodeUnit from, Codebase all, Set<JavaCodeUnit> been, Predicate<Target> wanted) {
        if (!been.add(from)) {
            return false;
        }
        if (from.getAccessesFromSelf().stream().anyMatch(access -> wanted.test(new Target(access.getTargetOwner(), access.getName(), all)))) {
            return true;
        }
        return from.getCallsFromSelf().stream()
                .flatMap(call -> call.getTarget().resolveMember().stream())
                .filter(JavaMethod.class::isInstance)
                .map(JavaCodeUnit.class::cast)
                .filter(next -> !next.getOwner().isInterface() && sameState(from.getOwner(), next.getOwner(), all))
                .anyMatch(next -> reaches(next, all, been, wanted));
    }

    private static boolean sameState(JavaClass from, JavaClass to, Codebase all) {
        return all.partOf(from).filter(part -> part.owns(to)).isPresent();
    }

    private static boolean isQuestion(Target target) {
        return target.owner.isAssignableTo(Access.class) && Set.of("require", "absent").contains(target.name);
    }

    private static boolean isStore(Target target) {
        return target.owner.isAssignableTo(ENTITY_MANAGER) || keeps(target.owner, target.all);
    }

    /** A store, or what the domain sees of one. */
    private static boolean keeps(JavaClass one, Codebase all) {
        return all.isInRoom(one, Part.Room.STORE)
                || one.isInterface() && one.getAllSubclasses().stream().anyMatch(made -> all.isInRoom(made, Part.Room.STORE));
    }

    private record Target(JavaClass owner, String name, Codebase all) {}
}
