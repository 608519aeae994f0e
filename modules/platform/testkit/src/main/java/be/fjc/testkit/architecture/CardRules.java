package be.fjc.testkit.architecture;

import be.fjc.platform.events.DomainEvent;
import be.fjc.platform.events.Reaction;
import be.fjc.platform.module.CentreModule;
import be.fjc.platform.module.DemoData;
import be.fjc.platform.module.MenuEntry;
import be.fjc.platform.module.Permission;
import be.fjc.platform.module.TenantJob;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a module declares is there, and is its own. */
final class CardRules {

    /** A fact travels as JSON between editions of the product: small plain values only. */
    private static final Set<String> PLAIN = Set.of(
            "java.util.UUID", "java.lang.String", "int", "boolean", "java.time.Instant", "java.time.LocalDate");

    private CardRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of("a module's card is true: its permissions carry its name, its menu asks for them, its files exist",
                        (one, all) -> one.isAssignableTo(CentreModule.class) && isConcrete(one),
                        (one, all) -> card(Made.by(one, CentreModule.class))),
                Rule.of("reactions, jobs and demo data belong to the module they stand in",
                        (one, all) -> all.partOf(one).isPresent() && isConcrete(one) && isWorker(one),
                        (one, all) -> Stream.of(moduleOf(one))
                                .filter(named -> !named.equals(all.partOf(one).orElseThrow().id()))
                                .map(named -> "says it belongs to " + named)),
                Rule.of("a fact that is told is a public record of plain values at the front door",
                        (one, all) -> one.isAssignableTo(DomainEvent.class) && isConcrete(one),
                        CardRules::fact));
    }

    private static boolean isConcrete(JavaClass one) {
        return !one.isInterface() && !one.getModifiers().contains(JavaModifier.ABSTRACT);
    }

    private static Stream<String> card(CentreModule card) {
        Set<String> names = card.permissions().stream().map(Permission::name).collect(Collectors.toSet());
        Stream<String> foreign = names.stream()
                .filter(name -> !name.startsWith(card.id() + "."))
                .map(name -> "declares " + name + ", which does not begin with its id");
        Stream<String> unseen = card.permissions().stream()
                .map(Permission::visibleBy)
                .filter(name -> !names.contains(name))
                .map(name -> "makes something visible by " + name + ", which it does not declare");
        Stream<String> menu = card.menu().stream()
                .map(MenuEntry::permission)
                .filter(name -> !names.contains(name))
                .map(name -> "has a menu entry for " + name + ", which it does not declare");
        Stream<String> files = Stream.concat(card.changelog().stream(), card.openApi().stream())
                .filter(file -> card.getClass().getClassLoader().getResource(file) == null)
                .map(file -> "names " + file + ", which is not there");
        return Stream.of(foreign, unseen, menu, files).flatMap(lines -> lines);
    }

    private static boolean isWorker(JavaClass one) {
        return one.isAssignableTo(Reaction.class) || one.isAssignableTo(TenantJob.class) || one.isAssignableTo(DemoData.class);
    }

    private static String moduleOf(JavaClass one) {
        if (one.isAssignableTo(Reaction.class)) {
            return Made.by(one, Reaction.class).module();
        }
        return one.isAssignableTo(TenantJob.class) ? Made.by(one, TenantJob.class).module() : Made.by(one, DemoData.class).module();
    }

    private static Stream<String> fact(JavaClass one, Codebase all) {
        Stream.Builder<String> wrong = Stream.builder();
        if (!one.isRecord() || !one.getModifiers().contains(JavaModifier.PUBLIC)) {
            wrong.add("is not a public record");
        }
        if (all.partOf(one).filter(part -> part.isFrontDoor(one) || part.isPlatform()).isEmpty()) {
            wrong.add("does not stand at the front door");
        }
        one.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .map(JavaField::getRawType)
                .filter(type -> !PLAIN.contains(type.getName()))
                .forEach(type -> wrong.add("carries a " + type.getName()));
        return wrong.build();
    }
}
