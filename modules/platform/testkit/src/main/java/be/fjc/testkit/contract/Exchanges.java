package be.fjc.testkit.contract;

import be.fjc.testkit.Exchange;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that was asked of the API and answered in this run, by whichever test, and what of it no document declares: a status, a
 * media type, a property. Answers are many; of each kind a few bodies are looked at.
 */
public final class Exchanges {

    private static final int LOOKED_AT = 12;

    /** An address that stands for no text, or with a semicolon: the server refuses it before any application, with a line of its own. */
    private static final Pattern REFUSED_BY_SERVER = Pattern.compile("%(?![0-9A-Fa-f]{2})|%[01][0-9A-Fa-f]|%7[fF]|;|%3[bB]");

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<Kind, ConcurrentLinkedQueue<String>> SEEN = new ConcurrentHashMap<>();
    private static final Set<String> UNSAFE = new ConcurrentSkipListSet<>();
    private static final Set<Problem> PROBLEMS = ConcurrentHashMap.newKeySet();

    /** A problem as it was told, without what was particular to the request. */
    public record Problem(String type, int status, String title) {}

    /** @param mediaType without parameters; empty when the answer had no body */
    private record Kind(Operation operation, int status, String mediaType) {}

    private Exchanges() {}

    /** Takes note of one. */
    public static void note(Exchange exchange) {
        String place = exchange.path().replaceAll("[?#].*", "").replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…");
        SafeAnswer.mistakes(exchange.path(), exchange.answer()).forEach(mistake -> UNSAFE.add(
                exchange.method() + " " + place + " " + exchange.answer().status() + " " + mistake));
        if (exchange.answer().header("Content-Type").equals("application/problem+json") && !exchange.answer().body().isEmpty()) {
            JsonNode problem = exchange.answer().json();
            PROBLEMS.add(new Problem(problem.path("type").asString(""), problem.path("status").asInt(0), problem.path("title").asString("")));
        }
        note(exchange.method(), exchange.path(), exchange.answer().status(), exchange.answer().header("Content-Type"), exchange.answer().body());
    }

    /** Takes note of one; what is no operation of a module's document is none of our business. */
    public static void note(String method, String target, int status, String contentType, String body) {
        String path = target.replaceAll("[?#].*", "");
        if (!path.startsWith("/api/") || REFUSED_BY_SERVER.matcher(path).find() || climbsOut(path)) {
            return;
        }
        operation(method, path).ifPresent(operation -> {
            var bodies = SEEN.computeIfAbsent(new Kind(operation, status, mediaType(contentType)), kind -> new ConcurrentLinkedQueue<>());
            if (body != null && bodies.size() < LOOKED_AT) {
                bodies.add(body);
            }
        });
    }

    /** Whether it would go above the root, whatever the steps are spelled like: the server refuses that too. */
    private static boolean climbsOut(String path) {
        int depth = 0;
        for (String step : path.replaceAll("(?i)%2f|%5c|\\\\", "/").replaceAll("(?i)%2e", ".").split("/")) {
            depth += step.equals("..") ? -1 : step.isEmpty() || step.equals(".") ? 0 : 1;
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }

    /** The operation that a request is one of; a path without parameters goes before one with. */
    public static Optional<Operation> operation(String method, String path) {
        return Held.OPERATIONS.stream().filter(operation -> operation.matches(method, path)).findFirst();
    }

    /** How many kinds of exchange were seen. */
    public static int kinds() {
        return SEEN.size();
    }

    /** A line for everything that an answer lacked or told. */
    public static Set<String> unsafe() {
        return Set.copyOf(UNSAFE);
    }

    /** Every problem that was told. */
    public static Set<Problem> problems() {
        return Set.copyOf(PROBLEMS);
    }

    /** Operations with at least one answer that is no problem. */
    public static List<String> answered() {
        return SEEN.keySet().stream().filter(kind -> kind.status < 400).map(kind -> kind.operation.id()).distinct().sorted().toList();
    }

    /** A line for everything that was answered and is not declared. */
    public static List<String> undeclared() {
        return SEEN.entrySet().stream()
                .flatMap(entry -> undeclared(entry.getKey(), List.copyOf(entry.getValue())))
                .distinct()
                .sorted()
                .toList();
    }

    /** The same for a single answer. */
    public static List<String> undeclared(Operation operation, int status, String contentType, String body) {
        return undeclared(new Kind(operation, status, mediaType(contentType)), body == null ? List.of() : List.of(body)).toList();
    }

    private static Stream<String> undeclared(Kind kind, List<String> bodies) {
        String where = kind.operation + " answered " + kind.status + " ";
        if (!kind.operation.statuses().contains(kind.status)) {
            return Stream.of(where + "which it does not declare");
        }
        if (kind.mediaType.isEmpty()) {
            return Stream.empty();
        }
        if (!kind.operation.mediaTypes(kind.status).contains(kind.mediaType)) {
            return Stream.of(where + "as " + kind.mediaType + ", which it does not declare");
        }
        return kind.mediaType.endsWith("json")
                ? bodies.stream().filter(body -> !body.isEmpty()).flatMap(body -> mistakes(kind, body)).map(mistake -> where + "with " + mistake)
                : Stream.empty();
    }

    private static Stream<String> mistakes(Kind kind, String body) {
        try {
            return Shapes.mistakes(kind.operation, kind.status, JSON.readTree(body)).stream();
        } catch (JacksonException broken) {
            return Stream.of("a body that is no JSON");
        }
    }

    private static String mediaType(String contentType) {
        return contentType == null ? "" : contentType.replaceAll(";.*", "").strip();
    }

    private static final class Held {
        static final List<Operation> OPERATIONS = Document.all().stream()
                .flatMap(document -> document.operations().stream())
                .sorted(Comparator.comparing((Operation operation) -> operation.path().contains("{")))
                .toList();
    }
}
