package be.fjc.platform.runtime.configuration;

import be.fjc.platform.module.ReferenceList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What a centre adds to lists of the Flemish core: only to those that may be extended, never what the core has, each once, and counted. */
final class ListRules {

    private ListRules() {}

    /** @param extendable the lists of all modules of this product */
    static void check(YamlValue file, List<ReferenceList> extendable, Problems problems) {
        file.field("lists").ifPresent(lists -> lists.fields().forEach((name, entries) -> {
            Optional<ReferenceList> known = extendable.stream().filter(list -> list.name().equals(name)).findFirst();
            if (known.isEmpty()) {
                problems.add(entries.place(), "lijst " + Problems.quoted(name) + " kan een centrum niet aanvullen",
                        Closest.hint(name, new TreeSet<>(extendable.stream().map(ReferenceList::name).toList())));
            } else {
                entries(entries, known.get(), problems);
            }
        }));
    }

    private static void entries(YamlValue entries, ReferenceList list, Problems problems) {
        Map<String, YamlValue> seen = new HashMap<>();
        for (YamlValue entry : entries.items()) {
            YamlValue code = entry.field("code").orElseThrow();
            YamlValue earlier = seen.putIfAbsent(code.written(), code);
            if (earlier != null) {
                problems.add(code.place(), "code " + Problems.quoted(code.written()) + " staat er een tweede keer",
                        "ze staat al op regel " + earlier.place().line() + "; geef elk een eigen code");
            }
            if (list.core().contains(code.written())) {
                problems.add(code.place(), "code " + Problems.quoted(code.written()) + " staat al in de Vlaamse kernlijst " + list.name(),
                        "een centrum vult de kernlijst aan en verandert ze niet: kies een andere code");
            }
            countsAs(entry.field("countsAs").orElseThrow(), list, problems);
        }
    }

    private static void countsAs(YamlValue core, ReferenceList list, Problems problems) {
        if (list.countable().contains(core.written())) {
            return;
        }
        String wrong = list.core().contains(core.written())
                ? "als " + Problems.quoted(core.written()) + " kan een eigen code van " + list.name() + " niet tellen"
                : "code " + Problems.quoted(core.written()) + " staat niet in de Vlaamse kernlijst " + list.name();
        problems.add(core.place(), wrong, Closest.hint(core.written(), new TreeSet<>(list.countable())));
    }
}
