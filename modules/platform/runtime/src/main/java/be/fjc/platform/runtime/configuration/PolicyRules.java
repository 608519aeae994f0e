package be.fjc.platform.runtime.configuration;

import be.fjc.platform.access.Cell;
import be.fjc.platform.access.DecisionTable;
import be.fjc.platform.access.InformationClass;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Role;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which cells of the decision table a centre wants otherwise: each once, and none that is fixed for all centres looser. */
final class PolicyRules {

    private static final DecisionTable SHIPPED = DecisionTable.shipped();

    private PolicyRules() {}

    static void check(YamlValue file, Problems problems) {
        Map<Object, YamlValue> seen = new HashMap<>();
        for (YamlValue item : file.each("accessPolicy")) {
            if (!relationsAreKnown(item, problems)) {
                continue;
            }
            DecisionTable.Change change = change(item);
            if (SHIPPED.forbids(change)) {
                problems.add(item.field("cell").orElseThrow().place(),
                        "klasse " + Problems.quoted(change.information().code()) + " ligt voor " + change.role() + " vast in elk centrum",
                        "laat deze regel weg: strenger mag, ruimer niet");
            }
            YamlValue earlier = seen.putIfAbsent(change.role() + " " + change.relations() + " " + change.information(), item);
            if (earlier != null) {
                problems.add(item.place(), "deze cel staat er een tweede keer",
                        "ze staat al op regel " + earlier.place().line() + "; houd er één");
            }
        }
    }

    private static boolean relationsAreKnown(YamlValue item, Problems problems) {
        YamlValue written = item.field("relation").orElseThrow();
        TreeSet<String> known = Arrays.stream(Relation.values()).map(Relation::name).collect(Collectors.toCollection(TreeSet::new));
        for (String relation : written.written().split("\\+", -1)) {
            if (!known.contains(relation)) {
                problems.add(written.place(), "relatie " + Problems.quoted(relation) + " bestaat niet", Closest.hint(relation, known));
                return false;
            }
        }
        return true;
    }

    static DecisionTable.Change change(YamlValue item) {
        return new DecisionTable.Change(
                Role.valueOf(item.text("role")),
                DecisionTable.relations(item.text("relation")),
                InformationClass.find(item.text("class")).orElseThrow(),
                Cell.find(item.text("cell")).orElseThrow());
    }
}
