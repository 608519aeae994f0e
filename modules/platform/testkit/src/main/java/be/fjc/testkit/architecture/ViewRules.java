package be.fjc.testkit.architecture;

import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.stream.Stream;

/** Every field on every screen has a class of information, or is open because it says nothing about people. */
final class ViewRules {

    private ViewRules() {}

    static List<Rule> all() {
        return List.of(Rule.of("each component of a record on its way to a screen is open or classified, and can be left out",
                (one, all) -> one.isRecord() && (isGiven(one, all) || parts(one).anyMatch(ViewRules::isMarked)),
                (one, all) -> parts(one).flatMap(part -> marks(part, all))));
    }

    /** Records of a view that a resource returns by name. */
    private static boolean isGiven(JavaClass one, Codebase all) {
        return all.isInRoom(one, Part.Room.VIEW) && one.getDirectDependenciesToSelf().stream()
                .map(dependency -> dependency.getOriginClass())
                .filter(WebRules::isResource)
                .flatMap(resource -> resource.getMethods().stream())
                .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE))
                .anyMatch(method -> method.getReturnType().getAllInvolvedRawTypes().contains(one));
    }

    private static Stream<JavaField> parts(JavaClass one) {
        return one.getFields().stream().filter(field -> !field.getModifiers().contains(JavaModifier.STATIC));
    }

    private static boolean isMarked(JavaField part) {
        return part.isAnnotatedWith(Open.class) || part.isAnnotatedWith(Classified.class);
    }

    private static Stream<String> marks(JavaField part, Codebase all) {
        if (!isMarked(part)) {
            return Stream.of("does not classify " + part.getName());
        }
        if (part.isAnnotatedWith(Open.class) && part.isAnnotatedWith(Classified.class)) {
            return Stream.of("has " + part.getName() + " both open and classified");
        }
        if (part.getRawType().isPrimitive() && part.isAnnotatedWith(Classified.class)) {
            return Stream.of("cannot leave out the primitive " + part.getName());
        }
        return part.getType().getAllInvolvedRawTypes().stream()
                .filter(type -> type.isRecord() && Codebase.isOurs(type) && parts(type).noneMatch(ViewRules::isMarked))
                .map(type -> "shows " + type.getName() + ", which classifies nothing");
    }
}
