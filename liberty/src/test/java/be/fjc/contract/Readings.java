package be.fjc.contract;

import static java.util.stream.Collectors.toCollection;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import be.fjc.testkit.attack.Ids;
import be.fjc.testkit.contract.Operation;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** For every reading of a centre someone who may, and an address where there is something: found by following what answers say. */
final class Readings {

    private static final int TRIES = 12;

    /** Somebody who reads something. */
    record Reading(Operation operation, Someone who, String path) {

        Answer now(Map<String, String> headers) {
            return who.send("GET", path, null, headers);
        }

        /** Whether it is answered in JSON. */
        boolean isJson() {
            return !operation.answerSchema("200").isMissingNode();
        }
    }

    private final Map<Operation, Reading> found = new LinkedHashMap<>();
    private final Map<Someone, Ids> known = new LinkedHashMap<>();
    private final Map<Someone, Set<String>> links = new HashMap<>();

    /**
     * Looks around in a centre as each of its people.
     *
     * @param there addresses that everybody tries as well
     */
    Readings(Staff staff, String... there) {
        staff.everybody().forEach(someone -> links.put(someone, Stream.of(there).map(Readings::path).collect(toCollection(LinkedHashSet::new))));
        List<Operation> readings = staff.operations().filter(operation -> operation.method().equals("GET")).toList();
        staff.everybody().forEach(someone -> {
            Ids ids = known.computeIfAbsent(someone, each -> new Ids());
            readings.stream().filter(operation -> operation.names("path").isEmpty()).forEach(operation -> look(operation, someone, ids));
            readings.stream().filter(operation -> !operation.names("path").isEmpty()).forEach(operation -> look(operation, someone, ids));
        });
        staff.operations().filter(Operation::isOpen).filter(operation -> operation.method().equals("GET"))
                .forEach(operation -> found.put(operation, new Reading(operation, staff.stranger(), operation.address())));
    }

    private void look(Operation operation, Someone someone, Ids ids) {
        for (String path : addresses(operation, someone, ids)) {
            Answer answer = someone.get(path);
            ids.learn(answer);
            if (answer.status() == 200) {
                learn(someone, answer);
                boolean fuller = found.containsKey(operation) && answer.body().length() > 10 && isEmptyList(found.get(operation));
                if (!found.containsKey(operation) || fuller) {
                    found.put(operation, new Reading(operation, someone, path));
                }
                return;
            }
        }
    }

    /** Where somebody was led to by what they read, and after that whatever can be put together. */
    private List<String> addresses(Operation operation, Someone someone, Ids ids) {
        if (operation.names("path").isEmpty()) {
            return List.of(operation.address());
        }
        Pattern one = Pattern.compile(operation.address(parameter -> "ANY").replace(".", "\\.").replace("ANY", "[^/?]+"));
        Random chance = new Random(1);
        return Stream.concat(
                        links.getOrDefault(someone, Set.of()).stream().filter(link -> one.matcher(link).matches()).limit(TRIES),
                        Stream.generate(() -> operation.address(parameter -> ids.any(parameter, chance))).limit(TRIES))
                .toList();
    }

    private void learn(Someone someone, Answer answer) {
        if (answer.header("Content-Type").contains("json")) {
            answer.json().findValues("href").stream().filter(JsonNode::isString)
                    .map(link -> path(link.asString()))
                    .forEach(links.computeIfAbsent(someone, each -> new LinkedHashSet<>())::add);
        }
    }

    private static String path(String address) {
        return address.replaceFirst("^https?://[^/]+", "");
    }

    private static boolean isEmptyList(Reading reading) {
        return reading.now(Map.of()).body().contains("\"items\":[]");
    }

    Stream<Reading> all() {
        return found.values().stream();
    }

    Optional<Reading> of(Operation operation) {
        return Optional.ofNullable(found.get(operation));
    }

    /** An address of an operation for somebody who came across what it is about. */
    Stream<Reading> candidates(Operation operation) {
        return known.entrySet().stream()
                .filter(entry -> operation.names("path").stream().noneMatch(parameter -> entry.getValue().of(parameter).isEmpty()))
                .map(entry -> new Reading(operation, entry.getKey(), operation.address(parameter -> entry.getValue().of(parameter).get(0))));
    }
}
