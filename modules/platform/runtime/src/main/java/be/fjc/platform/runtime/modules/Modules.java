package be.fjc.platform.runtime.modules;

import be.fjc.platform.centre.Centre;
import be.fjc.platform.module.CentreModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The modules in this deployment, found by the service loader; the platform itself is one that is always on. */
@ApplicationScoped
public class Modules {

    private final Map<String, CentreModule> byId = ServiceLoader.load(CentreModule.class, Modules.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .collect(Collectors.toUnmodifiableMap(CentreModule::id, Function.identity()));

    /** All of them, whoever has them on; the platform first, then by id. */
    public List<CentreModule> all() {
        return sorted(byId.values().stream().toList());
    }

    /** Those that a centre can switch. */
    public List<CentreModule> switchable() {
        return all().stream().filter(module -> !isPlatform(module.id())).toList();
    }

    /** Whether the centre has it on; an unknown module is off. */
    public boolean isOn(Centre centre, String id) {
        return byId.containsKey(id) && (isPlatform(id) || centre.hasModule(id));
    }

    /** Those that the centre has on; the platform first, then after what they require. */
    public List<CentreModule> on(Centre centre) {
        List<CentreModule> ordered = new ArrayList<>();
        for (CentreModule module : all()) {
            if (isOn(centre, module.id())) {
                addAfterRequirements(module, centre, ordered);
            }
        }
        return ordered;
    }

    public Optional<CentreModule> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private void addAfterRequirements(CentreModule module, Centre centre, List<CentreModule> ordered) {
        if (ordered.contains(module)) {
            return;
        }
        for (String required : module.requires()) {
            if (isOn(centre, required)) {
                addAfterRequirements(byId.get(required), centre, ordered);
            }
        }
        ordered.add(module);
    }

    private static boolean isPlatform(String id) {
        return PlatformModule.ID.equals(id);
    }

    private static List<CentreModule> sorted(List<CentreModule> modules) {
        return modules.stream()
                .sorted(Comparator.comparing((CentreModule module) -> !isPlatform(module.id())).thenComparing(CentreModule::id))
                .toList();
    }
}
