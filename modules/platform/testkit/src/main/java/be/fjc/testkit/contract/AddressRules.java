package be.fjc.testkit.contract;

import static be.fjc.testkit.contract.DocumentRule.ofOperations;
import static be.fjc.testkit.contract.DocumentRule.unless;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** How addresses look, and what never stands in one. */
final class AddressRules {

    static final String CAMEL = "[a-z][a-zA-Z0-9]*";

    private static final Set<String> PLURALS = Set.of("people", "children");

    /** The verbs that the guide knows, which a POST with a body stands for. */
    private static final Set<String> CONTROLS = Set.of("query", "get", "update", "delete");

    private static final Pattern VERB = Pattern.compile(
            "(add|approve|archive|assign|cancel|change|check|close|create|decide|do|edit|enable|disable|export|find|lock|make|move|open|put"
                    + "|remove|rename|reset|restore|run|save|search|send|set|stop|submit|unlock|verify)([A-Z].*)?");

    /** Words of names of parameters that would put someone, or something about someone, into an address or a header. */
    private static final Pattern SENSITIVE = Pattern.compile(
            "(?i).*(name|birth|gender|mail|phone|insz|ssin|niss|street|address|note|reason|situation|comment|login|password|text|person).*");

    /** Named after a resource, as {@code path-param} wants it: an identifier that nobody can guess, or a cursor that we sealed. */
    private static final Pattern IDENTIFIER = Pattern.compile("[a-z][A-Za-z]*Id|after[A-Z][A-Za-z]*");

    private AddressRules() {}

    static List<DocumentRule> all() {
        return List.of(
                new DocumentRule("oas-contra", "is OpenAPI 3.0", document -> Stream.of(document.place()),
                        place -> unless(place.node().path("openapi").asString().matches("3\\.0\\.\\d+"), "is another edition")),
                new DocumentRule("uri-format", "lives under its module's name and its major version", document -> Stream.of(document.place()),
                        place -> unless(place.document().base().equals("/api/" + place.document().module() + "/v" + major(place)),
                                "lives at " + place.document().base())),
                new DocumentRule("api-version", "tells its whole version", document -> Stream.of(document.place()),
                        place -> unless(place.node().at("/info/version").asString().matches("\\d+\\.\\d+\\.\\d+"), "has no version of three numbers")),
                ofOperations("uri-notat", "has lowerCamelCase in its address and query, and no slash at the end", AddressRules::notation),
                ofOperations("uri-extens", "has no file extension in its address", operation ->
                        unless(!operation.path().contains(".") || operation.path().equals("/doc/openapi.yaml"), "has one")),
                ofOperations("col-name", "has plural nouns for collections", AddressRules::plurals),
                ofOperations("path-param", "names an identifier after its resource", AddressRules::identifiers),
                ofOperations("id-name", "answers with just `id` or `code`", AddressRules::ownIdentifier),
                ofOperations("id-design", "has identifiers that are strings in one spelling", operation -> operation.parameters("path").stream()
                        .filter(parameter -> !isOneSpelling(operation.document().resolve(parameter.path("schema"))))
                        .map(parameter -> parameter.path("name").asString() + " may be spelled in several ways")),
                ofOperations("ctl-res", "changes by a noun, or by POST", operation -> unless(isNoun(operation), "is a verb at an address")),
                ofOperations("sens-dat", "has nothing about a person in its address or headers", operation -> Stream.of("path", "query", "header")
                        .flatMap(kind -> operation.names(kind).stream())
                        .filter(name -> SENSITIVE.matcher(name).matches() && !IDENTIFIER.matcher(name).matches())
                        .map(name -> name + " could hold something about a person")));
    }

    private static String major(Place place) {
        return place.node().at("/info/version").asString().split("\\.")[0];
    }

    private static Stream<String> notation(Operation operation) {
        Stream<String> segments = Arrays.stream(operation.path().split("/"))
                .filter(segment -> !segment.isEmpty() && !segment.matches("\\{" + CAMEL + "}") && !segment.matches(CAMEL + "(\\.[a-z]+)?"));
        Stream<String> queries = operation.names("query").stream().filter(name -> !name.matches(CAMEL));
        return Stream.concat(Stream.concat(segments, queries).map(name -> name + " is not lowerCamelCase"),
                unless(operation.path().length() == 1 || !operation.path().endsWith("/"), "ends with a slash"));
    }

    private static Stream<String> plurals(Operation operation) {
        String[] segments = operation.path().split("/");
        Stream<String> before = IntStream.range(1, segments.length)
                .filter(at -> segments[at].startsWith("{"))
                .mapToObj(at -> segments[at - 1]);
        boolean list = operation.method().equals("GET") && operation.answerSchema("200").path("properties").has("items");
        return Stream.concat(before, list ? Stream.of(segments[segments.length - 1]) : Stream.empty())
                .filter(name -> !name.isEmpty() && !name.startsWith("{") && !name.endsWith("s") && !PLURALS.contains(name))
                .map(name -> name + " is not plural");
    }

    private static Stream<String> identifiers(Operation operation) {
        String[] segments = operation.path().split("/");
        return IntStream.range(1, segments.length)
                .filter(at -> segments[at].startsWith("{"))
                .mapToObj(at -> {
                    String resource = segments[at - 1].replaceFirst("ies$", "y").replaceFirst("(ss|sh|ch|x)es$", "$1").replaceFirst("s$", "");
                    String name = segments[at].substring(1, segments[at].length() - 1);
                    return name.equals(resource + "Id") || name.equals(resource + "Code") ? "" : name + " is not " + resource + "Id";
                })
                .filter(complaint -> !complaint.isEmpty());
    }

    private static Stream<String> ownIdentifier(Operation operation) {
        JsonNode properties = operation.answerSchema("200").path("properties");
        if (!operation.method().equals("GET") || !operation.path().endsWith("}") || properties.isMissingNode()) {
            return Stream.empty();
        }
        String parameter = operation.path().replaceAll(".*\\{(.+)}$", "$1");
        return unless((properties.has("id") || properties.has("code")) && !properties.has(parameter), "answers without id, or repeats " + parameter);
    }

    private static boolean isOneSpelling(JsonNode schema) {
        return schema.path("type").asString().equals("string")
                && (schema.path("format").asString().equals("uuid") || schema.has("pattern") || schema.has("enum"));
    }

    private static boolean isNoun(Operation operation) {
        String last = operation.path().substring(operation.path().lastIndexOf('/') + 1);
        return CONTROLS.contains(last) ? operation.method().equals("POST") : !VERB.matcher(last).matches();
    }
}
