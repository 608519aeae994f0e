package be.fjc.testkit.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a class sees of others. */
final class Seen {

    private Seen() {}

    /** Every class it mentions anywhere: in signatures, bodies, annotations and type arguments; arrays as what they hold. */
    static Stream<JavaClass> by(JavaClass one) {
        return one.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .filter(target -> !target.isPrimitive() && !target.equals(one))
                .distinct();
    }

    /** One complaint for each class it mentions and should not. */
    static Stream<String> complaints(JavaClass one, Predicate<JavaClass> wrong) {
        return by(one).filter(wrong).map(target -> "sees " + target.getName());
    }

    /** One complaint for each call, constructor call or method reference that should not be there. */
    static Stream<String> calls(JavaClass one, Predicate<JavaAccess<?>> wrong) {
        return one.getAccessesFromSelf().stream().filter(wrong).map(access -> "calls " + access.getTarget().getFullName());
    }

    static boolean isOf(JavaAccess<?> access, String owner, String... names) {
        boolean named = names.length == 0 || Stream.of(names).anyMatch(access.getName()::equals);
        return named && access.getTargetOwner().isAssignableTo(owner);
    }
}
