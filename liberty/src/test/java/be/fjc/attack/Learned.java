package be.fjc.attack;

import be.fjc.testkit.Answer;
import be.fjc.testkit.attack.Ids;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** What answers have told: identifiers, and the codes that lists offer, so that a request made from them makes sense. */
final class Learned {

    private final Ids ids = new Ids();
    private final Map<String, Set<String>> offered = new TreeMap<>();

    synchronized void from(Answer answer) {
        ids.learn(answer);
        if (answer.header("Content-Type").startsWith("application/json") && !answer.body().isBlank()) {
            lists("", answer.json());
        }
    }

    /** A list of codes, of accounts or of words is a choice that some form offers. */
    private void lists(String name, JsonNode node) {
        if (node.isArray()) {
            for (JsonNode item : node) {
                JsonNode choice = item.isString() ? item : item.has("code") ? item.get("code") : item.path("account");
                if (choice.isString()) {
                    offered.computeIfAbsent(name, each -> new LinkedHashSet<>()).add(choice.asString());
                }
                lists("", item);
            }
        }
        node.properties().forEach(property -> lists(property.getKey(), property.getValue()));
    }

    Ids ids() {
        return ids;
    }

    /** All that the list of this name offers. */
    synchronized List<String> offered(String list) {
        return List.copyOf(offered.getOrDefault(list, Set.of()));
    }

    /** One that a list offers for a property of this name; null when there is no such list. */
    synchronized String choice(String property, Random chance) {
        List<String> all = new ArrayList<>(offered.getOrDefault(property + "s", Set.of()));
        all.addAll(offered.getOrDefault(property.replaceFirst("y$", "ies"), Set.of()));
        return all.isEmpty() ? null : all.get(chance.nextInt(all.size()));
    }
}
