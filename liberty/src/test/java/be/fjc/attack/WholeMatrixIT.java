package be.fjc.attack;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.attack.Policy.Outcome;
import be.fjc.attack.Policy.Row;
import be.fjc.attack.Things.Thing;
import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import be.fjc.testkit.attack.Asked;
import be.fjc.testkit.attack.Body;
import be.fjc.testkit.attack.Operation;
import be.fjc.testkit.attack.Size;
import be.fjc.testkit.attack.Tally;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * D1. Every operation of every document, asked by everybody, of things they stand to in every way: status and fields are those that
 * {@code policy.txt} says by hand. Too much is a leak, too little keeps someone from protecting: both fail. So does an operation
 * of which the file says nothing.
 */
class WholeMatrixIT {

    /** What ends the session, or asks who one is once more. */
    private static final Set<String> FRESH = Set.of("signOut", "openInEmergency", "unsealDossier");

    private static final Policy POLICY = Policy.read("policy.txt");
    private static final String TENANT = "mechelen";

    /** How many in every build of those to whom the same happens. */
    private static final int OTHERS = 4;

    /** Operations, as a regular expression: for who works on one of them. */
    private static final String ONLY = System.getProperty("fjc.attack.operation", ".*");


    @Test
    void everybody_gets_what_the_policy_says_and_nothing_else() {
        Cast cast = new Cast(TENANT);
        Things things = new Things(TENANT);
        try (Tally tally = Tally.of("D1", "operations, people and things")) {
            for (Row row : POLICY.rows()) {
                if (row.skipped() == null && row.operation().matches(ONLY)) {
                    all(row, cast, things, tally);
                }
            }
        }
    }

    private static void all(Row row, Cast cast, Things things, Tally tally) {
        Operation operation = Operation.named(TENANT, row.operation());
        for (String actor : tried(row, cast)) {
            Outcome expected = row.of(actor);
            if (expected == null) {
                tally.mismatch(row.operation() + " of " + row.thing() + ": nobody says what happens to " + actor);
                continue;
            }
            boolean changes = !operation.reads() && expected.status() < 300;
            Thing thing = things.get(row.thing(), changes);
            String path = operation.at(thing::id) + page(operation, expected);
            String body = operation.body().isEmpty() ? null : new Body(operation, things.known(row.operation(), thing)).with((place, longest) -> "Synthetisch");
            Someone someone = cast.someone(actor, FRESH.contains(operation.id()));
            Answer answer = Asked.untilHeard(() -> someone.send(operation.method(), path, body, conditions(operation)));
            tally.trial();
            compare(row, actor, expected, answer, things.classesIn(answer), tally);
        }
    }

    /** Everybody the policy names; of the others all at full size, in every build the same few: what one does leads to the next. */
    private static List<String> tried(Row row, Cast cast) {
        List<String> others = new ArrayList<>(cast.actors());
        others.removeAll(row.byActor().keySet());
        Collections.shuffle(others, Size.chance("D1"));
        List<String> tried = new ArrayList<>(cast.actors());
        tried.retainAll(row.byActor().keySet());
        others.stream().limit(Size.of(OTHERS, others.size())).forEach(tried::add);
        return tried;
    }

    /** What was told is to be found, wherever it stands in a list. */
    private static String page(Operation operation, Outcome expected) {
        boolean manyPages = expected.classes() != null && operation.parameters("query").stream().anyMatch(one -> one.getName().equals("pageSize"));
        return manyPages ? "?pageSize=100" : "";
    }

    private static Map<String, String> conditions(Operation operation) {
        return switch (operation.method()) {
            case "PUT", "DELETE" -> Map.of("If-Match", "*");
            default -> Map.of();
        };
    }

    private static void compare(Row row, String actor, Outcome expected, Answer answer, Set<String> told, Tally tally) {
        String what = row.operation() + " | " + row.thing() + " | " + actor + ": ";
        if (answer.status() != expected.status()) {
            tally.mismatch(what + "expected " + expected.status() + " but got " + answer.status() + " " + Fields.problem(answer));
        } else if (expected.fields() != null && !Fields.of(answer).equals(expected.fields())) {
            tally.mismatch(what + "too much " + minus(Fields.of(answer), expected.fields()) + ", too little " + minus(expected.fields(), Fields.of(answer)));
        } else if (!told.equals(expected.classes() == null ? told : expected.classes())) {
            tally.mismatch(what + "expected the classes " + expected.classes() + " but was told " + told);
        }
    }

    private static Set<String> minus(Set<String> some, Set<String> others) {
        Set<String> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    @Test
    void the_policy_speaks_of_every_operation_and_of_no_other() {
        assertThat(POLICY.rows().stream().map(Row::operation).distinct())
                .containsExactlyInAnyOrderElementsOf(Operation.all(TENANT).stream().map(Operation::id).toList());
    }

    @Test
    void too_much_too_little_and_an_unknown_person_are_noticed() {
        Row row = Policy.read(List.of("fields two = id name", "x | - | 200 two: intake; 404: *")).rows().get(0);
        Tally tally = Tally.of("D1", "the oracle itself");
        Answer more = new Answer(200, java.net.http.HttpHeaders.of(Map.of("Content-Type", List.of("application/json")), (name, value) -> true),
                "{\"id\":1,\"phone\":2}");
        compare(row, "intake", row.of("intake"), more, Set.of(), tally);
        compare(row, "politie", row.of("politie"), more, Set.of(), tally);
        Row classes = Policy.read(List.of("x | - | 200 [A]: intake; 200 []: politie")).rows().get(0);
        compare(classes, "intake", classes.of("intake"), more, Set.of("A"), tally);
        compare(classes, "intake", classes.of("intake"), more, Set.of(), tally);
        compare(classes, "politie", classes.of("politie"), more, Set.of("R"), tally);

        assertThat(tally.mismatches()).hasSize(4).anyMatch(line -> line.contains("too much [phone], too little [name]"))
                .anyMatch(line -> line.contains("expected 404 but got 200"))
                .anyMatch(line -> line.contains("expected the classes [A] but was told []"))
                .anyMatch(line -> line.contains("expected the classes [] but was told [R]"));
    }

    /** Every property of an answer by its path, numbers of items left out. */
    private static final class Fields {

        static Set<String> of(Answer answer) {
            Set<String> names = new HashSet<>();
            if (answer.header("Content-Type").contains("json") && !answer.body().isBlank()) {
                walk("", answer.json(), names);
            }
            return names;
        }

        private static void walk(String prefix, JsonNode node, Set<String> names) {
            if (node.isObject()) {
                node.properties().forEach(property -> walk(prefix.isEmpty() ? property.getKey() : prefix + "." + property.getKey(), property.getValue(), names));
            } else if (node.isArray()) {
                node.forEach(item -> walk(prefix, item, names));
            } else {
                names.add(prefix);
            }
        }

        static String problem(Answer answer) {
            return answer.header("Content-Type").contains("problem") ? answer.text("/type") + " " + answer.text("/issues/0/name") : "";
        }
    }
}
