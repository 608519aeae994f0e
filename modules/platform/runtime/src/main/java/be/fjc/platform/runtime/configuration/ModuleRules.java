package be.fjc.platform.runtime.configuration;

import be.fjc.platform.module.CentreModule;
import be.fjc.platform.module.DatedNumbers;
import be.fjc.platform.module.LetterKind;
import be.fjc.platform.module.ReferenceList;
import be.fjc.platform.module.Setting;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Only modules this product has, with only the settings they declare, and never one without what it needs. */
final class ModuleRules {

    private final Map<String, CentreModule> known = new TreeMap<>();

    ModuleRules(Collection<? extends CentreModule> modules) {
        modules.forEach(module -> known.put(module.id(), module));
    }

    void check(YamlValue file, Problems problems) {
        Map<String, YamlValue> chosen = file.field("modules").orElseThrow().fields();
        chosen.forEach((id, choice) -> {
            CentreModule module = known.get(id);
            if (module == null) {
                problems.add(choice.place(), "module " + Problems.quoted(id) + " bestaat niet", Closest.hint(id, known.keySet()));
                return;
            }
            checkNeeds(module, choice, chosen, problems);
            checkSettings(module, choice, problems);
        });
    }

    /** The lists that a centre may extend, whether the module they belong to is on or not. */
    List<ReferenceList> lists() {
        return known.values().stream().flatMap(module -> module.lists().stream()).toList();
    }

    /** The letters that a centre may write in its own words. */
    List<LetterKind> letters() {
        return known.values().stream().flatMap(module -> module.letters().stream()).toList();
    }

    private static void checkNeeds(CentreModule module, YamlValue choice, Map<String, YamlValue> chosen, Problems problems) {
        if (!isOn(choice)) {
            return;
        }
        for (String needed : new TreeSet<>(module.requires())) {
            if (!chosen.containsKey(needed) || !isOn(chosen.get(needed))) {
                problems.add(choice.place(), "module " + Problems.quoted(module.id()) + " werkt niet zonder module "
                        + Problems.quoted(needed),
                        "zet " + needed + " ook op enabled: true, of " + module.id() + " op false");
            }
        }
    }

    private static void checkSettings(CentreModule module, YamlValue choice, Problems problems) {
        Map<String, Setting> settings = module.settings().stream().collect(Collectors.toMap(Setting::key, Function.identity()));
        Set<String> names = new TreeSet<>(settings.keySet());
        choice.fields().forEach((key, value) -> {
            if (key.equals("enabled")) {
                return;
            }
            Setting setting = settings.get(key);
            if (setting == null) {
                problems.add(value.place(), "module " + Problems.quoted(module.id()) + " kent geen instelling " + Problems.quoted(key),
                        Closest.hint(key, names));
            } else if (!fits(setting.kind(), value)) {
                problems.add(value.place(), "instelling " + Problems.quoted(key) + " is " + SchemaWords.kind(value),
                        "verwacht " + expected(setting) + ", bijvoorbeeld " + setting.defaultValue());
            }
        });
    }

    private static boolean isOn(YamlValue choice) {
        return "true".equals(choice.text("enabled"));
    }

    private static boolean fits(Setting.Kind kind, YamlValue value) {
        return switch (kind) {
            case TEXT -> value.plain().isString();
            case WHOLE_NUMBER -> value.plain().isIntegralNumber();
            case YES_NO -> value.plain().isBoolean();
            case DATED_NUMBERS -> value.plain().isString() && DatedNumbers.isWritten(value.plain().asString());
        };
    }

    private static String expected(Setting setting) {
        return switch (setting.kind()) {
            case TEXT -> "een tekst";
            case WHOLE_NUMBER -> "een geheel getal";
            case YES_NO -> "true of false";
            case DATED_NUMBERS -> "getallen met de dag waarop elk begint te gelden";
        };
    }
}
