package be.fjc.platform.runtime.events;

import be.fjc.platform.events.DomainEvent;
import be.fjc.platform.events.Reaction;
import be.fjc.platform.module.CentreModule;
import be.fjc.platform.runtime.modules.Modules;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who reacts to what, in this deployment. */
@ApplicationScoped
class Reactions {

    @Inject
    @Any
    Instance<Reaction<?>> declared;

    @Inject
    Modules modules;

    private Map<EventKind, List<Reaction<?>>> byKind;

    @PostConstruct
    void sort() {
        Set<String> names = new HashSet<>();
        byKind = declared.stream()
                .peek(reaction -> requireNew(names, reaction))
                .collect(Collectors.groupingBy(reaction -> kindOf(reaction.to()), HashMap::new, Collectors.toUnmodifiableList()));
    }

    List<Reaction<?>> to(EventKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** The module is the one whose front door the event's class stands in. */
    EventKind kindOf(Class<? extends DomainEvent> type) {
        String module = modules.all().stream()
                .filter(candidate -> isIn(candidate, type))
                .map(CentreModule::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("an event must belong to a module: " + type.getName()));
        return new EventKind(module, type.getSimpleName());
    }

    private static boolean isIn(CentreModule module, Class<?> type) {
        String home = module.getClass().getPackageName();
        return type.getPackageName().equals(home) || type.getPackageName().startsWith(home + ".");
    }

    private static void requireNew(Set<String> names, Reaction<?> reaction) {
        if (!names.add(reaction.module() + "." + reaction.name())) {
            throw new IllegalStateException("two reactions with one name: " + reaction.module() + "." + reaction.name());
        }
    }
}
