package be.fjc.testkit.contract;

import static be.fjc.testkit.contract.DocumentRule.ofOperations;
import static be.fjc.testkit.contract.DocumentRule.unless;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** How an operation is named, described, owned and guarded. */
final class OperationRules {

    /** What every request and answer may carry and no operation repeats. */
    private static final Set<String> GENERAL = Set.of("accept", "accept-language", "accept-encoding", "authorization", "cookie", "content-type",
            "content-length", "host", "origin", "belgov-trace-id", "belgov-related-trace-id", "traceparent", "user-agent");

    private static final Set<String> STANDARD = Set.of("If-Match", "If-None-Match", "Idempotency-Key", "Idempotent-Replay", "Location", "ETag",
            "Set-Cookie", "Clear-Site-Data", "Retry-After", "Content-Disposition", "Allow", "Cache-Control", "Link", "Prefer", "Range");

    /** What only the server decides. */
    static final Set<String> MANAGED = Set.of("id", "href", "version", "addedAt", "createdAt", "changedAt", "filedAt", "savedAt", "receiptNumber");

    private OperationRules() {}

    static List<DocumentRule> all() {
        return List.of(
                ofOperations("openapi-opid", "has a name of its own in lowerCamelCase", operation -> unless(
                        operation.node().path("operationId").asString("").matches("[a-z][A-Za-z]+")
                                && operation.document().operations().stream().filter(other -> other.id().equals(operation.id())).count() == 1,
                        "has none, or one that another has")),
                ofOperations("oas-descr", "says in a line what it does", operation ->
                        unless(!operation.node().path("summary").asString("").isBlank(), "has no summary")),
                ofOperations("oas-tags", "stands under one declared heading", OperationRules::tags),
                ofOperations("opbody-req", "says whether its body is required", operation -> unless(
                        !operation.node().has("requestBody") || operation.document().resolve(operation.node().get("requestBody")).has("required"),
                        "leaves it to a default")),
                ofOperations("sec-req", "names how its caller is known", OperationRules::security),
                ofOperations("gen-header", "does not repeat general headers", operation -> operation.names("header").stream()
                        .filter(name -> GENERAL.contains(name.toLowerCase(java.util.Locale.ROOT)))
                        .map(name -> "repeats " + name)),
                ofOperations("hdr-case", "writes headers in Kebab-Case", operation -> operation.names("header").stream()
                        .filter(name -> !name.matches("[A-Z][a-zA-Z0-9]*(-[A-Z][a-zA-Z0-9]*)*"))
                        .map(name -> name + " is not")),
                ofOperations("cst-header", "prefixes headers of its own", operation -> operation.names("header").stream()
                        .filter(name -> !STANDARD.contains(name) && !name.matches("(BelGov|Fjc)-.*"))
                        .map(name -> name + " has no prefix")),
                ofOperations("doc-patch", "takes a merge patch where it patches", operation -> {
                    JsonNode content = operation.document().resolve(operation.node().path("requestBody")).path("content");
                    return unless(!operation.method().equals("PATCH")
                            || content.has("application/merge-patch+json") && content.has("application/json"), "takes something else");
                }),
                ofOperations("child-ent", "leaves a child with its parent", OperationRules::parents),
                ofOperations("oas-rdonly", "does not ask for what only the server decides", operation -> operation.body().filter(body -> operation.changes()).stream()
                        .flatMap(body -> body.path("properties").properties().stream())
                        .filter(property -> MANAGED.contains(property.getKey()))
                        .filter(property -> !property.getValue().path("readOnly").asBoolean(false))
                        .map(property -> "takes " + property.getKey())),
                ofOperations("X1", "takes If-Match where it changes what has editions", operation -> unless(
                        !List.of("PUT", "PATCH", "DELETE").contains(operation.method())
                                || operation.names("header").contains("If-Match") && operation.statuses().containsAll(Set.of(412, 428)),
                        "takes none, or does not declare 412 and 428")),
                ofOperations("X3", "takes Idempotency-Key where it adds something", operation -> unless(
                        !operation.method().equals("POST") || !operation.node().path("responses").has("201")
                                || operation.names("header").contains("Idempotency-Key") && operation.statuses().contains(409),
                        "takes none, or does not declare 409")),
                ofOperations("X7", "names its module and a permission that exists", OperationRules::owner));
    }

    private static Stream<String> tags(Operation operation) {
        List<String> declared = new ArrayList<>();
        operation.document().root().path("tags").forEach(tag -> declared.add(tag.path("name").asString()));
        JsonNode tags = operation.node().path("tags");
        return unless(tags.size() == 1 && declared.contains(tags.get(0).asString()) && tags.get(0).asString().matches("[A-Z][A-Za-z ]*"),
                "stands under " + tags);
    }

    private static Stream<String> security(Operation operation) {
        JsonNode asked = operation.node().has("security") ? operation.node().get("security") : operation.document().root().path("security");
        if (asked.isMissingNode()) {
            return Stream.of("names none");
        }
        List<String> named = new ArrayList<>();
        asked.forEach(one -> named.addAll(one.propertyNames()));
        JsonNode declared = operation.document().root().at("/components/securitySchemes");
        return named.stream().filter(name -> !declared.has(name)).map(name -> "names " + name + ", which is not declared");
    }

    /** Whoever is a child stays one: what is written under a parent does not name another. */
    private static Stream<String> parents(Operation operation) {
        if (!List.of("PUT", "PATCH").contains(operation.method())) {
            return Stream.empty();
        }
        return operation.names("path").stream()
                .filter(name -> operation.body().map(body -> body.path("properties").has(name)).orElse(false))
                .map(name -> "takes " + name + " in its body too");
    }

    private static Stream<String> owner(Operation operation) {
        String permission = operation.permission();
        boolean permitted = operation.isOpen() ? permission.equals("none") : operation.document().permissions().contains(permission);
        return Stream.concat(
                unless(permitted, "asks for '" + permission + "', which no module declares"),
                unless(operation.document().module().equals(operation.node().path("x-module").asString("")), "belongs to another module"));
    }
}
