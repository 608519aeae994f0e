package be.fjc.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is kept: entities that guard themselves, in tables that carry their module's name. */
final class EntityRules {

    private static final String JPA = "jakarta.persistence.";
    private static final Set<String> COUNTING = Set.of(JPA + "GeneratedValue", JPA + "SequenceGenerator", JPA + "TableGenerator");
    private static final Set<String> TABLES = Set.of(JPA + "Table", JPA + "SecondaryTable", JPA + "CollectionTable", JPA + "JoinTable");

    private EntityRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of("every persistence context names its own module's unit",
                        (one, all) -> contexts(one).findAny().isPresent(),
                        (one, all) -> contexts(one)
                                .map(EntityRules::unit)
                                .filter(unit -> all.partOf(one).filter(part -> part.id().equals(unit)).isEmpty())
                                .map(unit -> "asks for the unit '" + unit + "'")),
                Rule.of("ids are made in Java: a block of a sequence would cross tenants",
                        (one, all) -> isKept(one),
                        (one, all) -> annotations(one, COUNTING).map(found -> "has " + found.getRawType().getName())),
                Rule.of("entities have private fields and no setters: a field written from outside is silently not stored",
                        (one, all) -> isKept(one),
                        EntityRules::openness),
                Rule.of("tables carry their module's prefix",
                        (one, all) -> isEntity(one),
                        EntityRules::tables),
                Rule.of("entities do not reach web and are not what a view gives",
                        (one, all) -> all.isInRoom(one, Part.Room.WEB) || all.isInRoom(one, Part.Room.VIEW),
                        EntityRules::escapes));
    }

    private static boolean isEntity(JavaClass one) {
        return one.isAnnotatedWith(JPA + "Entity");
    }

    /** Part of an aggregate; an embeddable one is a value and may travel further than an entity. */
    private static boolean isKept(JavaClass one) {
        return isEntity(one) || one.isAnnotatedWith(JPA + "Embeddable") || one.isAnnotatedWith(JPA + "MappedSuperclass");
    }

    private static Stream<JavaAnnotation<?>> contexts(JavaClass one) {
        return annotations(one, Set.of(JPA + "PersistenceContext"));
    }

    private static String unit(JavaAnnotation<?> context) {
        return context.get("unitName").map(Object::toString).orElse("");
    }

    private static Stream<JavaAnnotation<?>> annotations(JavaClass one, Set<String> types) {
        Stream<JavaAnnotation<?>> everywhere = Stream.concat(
                one.getAnnotations().stream(), one.getMembers().stream().flatMap(member -> member.getAnnotations().stream()));
        return everywhere.filter(found -> types.contains(found.getRawType().getName()));
    }

    private static Stream<String> openness(JavaClass one, Codebase all) {
        Stream<String> fields = one.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC) && !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(field -> !field.getName().startsWith("_") && !field.getModifiers().contains(JavaModifier.PRIVATE))
                .map(field -> "has an open field " + field.getName());
        Stream<String> setters = one.getMethods().stream()
                .map(JavaMember::getName)
                .filter(name -> name.matches("set[A-Z].*"))
                .map(name -> "has a setter " + name);
        return Stream.concat(fields, setters);
    }

    private static Stream<String> tables(JavaClass one, Codebase all) {
        String prefix = all.partOf(one).map(part -> part.card().tablePrefix()).orElse("<of a module>_");
        List<String> names = annotations(one, TABLES).map(table -> table.get("name").map(Object::toString).orElse("")).toList();
        if (!one.isAnnotatedWith(JPA + "Table")) {
            return Stream.of("does not name its table");
        }
        return names.stream().filter(name -> !name.startsWith(prefix)).map(name -> "lives in '" + name + "', not in " + prefix + "…");
    }

    private static Stream<String> escapes(JavaClass one, Codebase all) {
        if (all.isInRoom(one, Part.Room.WEB)) {
            return Seen.complaints(one, EntityRules::isEntity);
        }
        return one.getMethods().stream()
                .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE) && !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .flatMap(EntityRules::given);
    }

    private static Stream<String> given(JavaMethod method) {
        return method.getReturnType().getAllInvolvedRawTypes().stream()
                .filter(EntityRules::isEntity)
                .map(type -> "gives " + type.getName() + " out of " + method.getName());
    }
}
