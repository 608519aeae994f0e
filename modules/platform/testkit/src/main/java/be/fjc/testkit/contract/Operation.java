package be.fjc.testkit.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * One operation of an API.
 *
 * @param path as written in the document, without the base
 * @param method in capitals
 * @param shared what the document says for all methods at this path
 */
public record Operation(Document document, String path, String method, JsonNode shared, JsonNode node) {

    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

    /** Its name. */
    public String id() {
        return node.path("operationId").asString(method + " " + path);
    }

    Place place() {
        return new Place(document, "/paths/" + path.replace("/", "~1") + "/" + method.toLowerCase(java.util.Locale.ROOT), node);
    }

    /** Address from the host on, with its parameters as the document writes them. */
    public String address() {
        return document.base() + path;
    }

    /** The parameters of this kind ({@code path}, {@code query}, {@code header}), resolved. */
    public List<JsonNode> parameters(String kind) {
        List<JsonNode> all = new ArrayList<>();
        for (JsonNode from : List.of(shared, node)) {
            from.path("parameters").forEach(parameter -> all.add(document.resolve(parameter)));
        }
        return all.stream().filter(parameter -> kind.equals(parameter.path("in").asString())).toList();
    }

    /** Names of its parameters of this kind. */
    public List<String> names(String kind) {
        return parameters(kind).stream().map(parameter -> parameter.path("name").asString()).toList();
    }

    /** The schema of the JSON body that it takes, resolved. */
    public Optional<JsonNode> body() {
        JsonNode body = document.resolve(node.path("requestBody")).path("content").path("application/json").path("schema");
        return body.isMissingNode() ? Optional.empty() : Optional.of(document.resolve(body));
    }

    /** The answer that is declared for this status, resolved; missing when there is none. */
    public JsonNode answer(String status) {
        return document.resolve(node.path("responses").path(status));
    }

    /** The schema of the answer's body in JSON, resolved; missing when there is none. */
    public JsonNode answerSchema(String status) {
        return document.resolve(answer(status).path("content").path("application/json").path("schema"));
    }

    /** Whether nobody needs to be signed in. */
    public boolean isOpen() {
        return node.has("security") && node.get("security").isEmpty();
    }

    /** The permission that is asked for; {@code none} for an open one. */
    public String permission() {
        return node.path("x-permission").asString("");
    }

    /** Whether it may change something. */
    public boolean changes() {
        return !method.equals("GET") && !method.equals("HEAD") && !path.endsWith("/query");
    }

    /**
     * Every status that is declared: each by itself, those that {@code default} stands for ({@code x-statuses} beside the answer), and
     * those that come with a way of signing in.
     */
    public Set<Integer> statuses() {
        Set<Integer> declared = new HashSet<>();
        node.path("responses").propertyNames().stream().filter(name -> name.matches("\\d{3}")).forEach(name -> declared.add(Integer.valueOf(name)));
        answer("default").path("x-statuses").forEach(status -> declared.add(status.asInt()));
        document.root().at("/components/securitySchemes/cookie/x-statuses").forEach(status -> declared.add(status.asInt()));
        return declared;
    }

    /** The body's media types that are declared for this status. */
    public Set<String> mediaTypes(int status) {
        JsonNode own = node.path("responses").path(String.valueOf(status));
        JsonNode answer = own.isMissingNode() ? answer("default") : document.resolve(own);
        return Set.copyOf(answer.path("content").propertyNames());
    }

    /** The address with its parameters filled in. */
    public String address(java.util.function.UnaryOperator<String> values) {
        return PARAMETER.matcher(address()).replaceAll(found -> Matcher.quoteReplacement(values.apply(found.group(1))));
    }

    /** Matches addresses of this operation; each parameter is a group of its position. */
    public Pattern pattern() {
        return Patterns.of(address());
    }

    /** Whether a sent address, without its query, is one of this operation. */
    public boolean matches(String sentMethod, String sentPath) {
        return method.equals(sentMethod) && pattern().matcher(sentPath).matches();
    }

    @Override
    public String toString() {
        return id();
    }

    private static final class Patterns {

        private static final java.util.Map<String, Pattern> KNOWN = new java.util.concurrent.ConcurrentHashMap<>();

        static Pattern of(String address) {
            return KNOWN.computeIfAbsent(address, text -> Pattern.compile(PARAMETER.matcher(text.replace(".", "\\.")).replaceAll("([^/]+)")));
        }
    }
}
