package be.fjc.testkit.attack;

import be.fjc.testkit.Answer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Ids that somebody came across, by the name of the path parameter that takes them: {@code /dossiers/…} in an address is a
 * {@code dossierId}, and so is a property of that name.
 */
public final class Ids {

    private static final Pattern ADDRESS = Pattern.compile("/([a-zA-Z]+)/([0-9a-f]{8}-[0-9a-f-]{27})(?=$|[/?])");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final Map<String, Set<String>> known = new TreeMap<>();

    /** Takes every id out of an answer. */
    public synchronized void learn(Answer answer) {
        answer.headers().firstValue("Location").ifPresent(this::address);
        if (answer.header("Content-Type").contains("json") && !answer.body().isBlank()) {
            learn("", answer.json());
        }
    }

    /** One more. */
    public synchronized void put(String parameter, String id) {
        known.computeIfAbsent(parameter, name -> new LinkedHashSet<>()).add(id);
    }

    private void learn(String name, JsonNode node) {
        if (node.isString()) {
            String text = node.asString();
            if (name.equals("href") || name.equals("next")) {
                address(text);
            } else if (ID.matcher(text).matches()) {
                put(name.endsWith("Id") ? name : name + "Id", text);
            }
        } else if (node.isObject()) {
            node.properties().forEach(property ->
                    learn(property.getKey().equals("id") ? singular(name) + "Id" : property.getKey(), property.getValue()));
        } else {
            node.forEach(item -> learn(name, item));
        }
    }

    private void address(String text) {
        Matcher matcher = ADDRESS.matcher(text);
        while (matcher.find()) {
            put(singular(matcher.group(1)) + "Id", matcher.group(2));
        }
    }

    private static String singular(String plural) {
        return plural.replaceAll("ies$", "y").replaceAll("s$", "");
    }

    /** All that this parameter may take. */
    public synchronized List<String> of(String parameter) {
        return List.copyOf(known.getOrDefault(parameter, Set.of()));
    }

    /** Every id of any kind. */
    public synchronized List<String> all() {
        return known.values().stream().flatMap(Set::stream).distinct().toList();
    }

    /** One that fits; one that is nobody's when none is known. */
    public String any(String parameter, Random chance) {
        List<String> fitting = new ArrayList<>(of(parameter));
        return fitting.isEmpty() ? new UUID(chance.nextLong(), chance.nextLong()).toString() : fitting.get(chance.nextInt(fitting.size()));
    }
}
