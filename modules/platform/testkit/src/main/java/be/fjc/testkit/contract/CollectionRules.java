package be.fjc.testkit.contract;

import static be.fjc.testkit.contract.DocumentRule.ofOperations;
import static be.fjc.testkit.contract.DocumentRule.unless;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** How lists are answered, cut into pages, filtered and sorted. */
final class CollectionRules {

    private static final Set<String> NOT_OURS = Set.of("page", "limit", "offset", "size", "order", "orderBy", "sortBy", "fields", "expand");

    private CollectionRules() {}

    static List<DocumentRule> all() {
        return List.of(
                ofOperations("col-repres", "answers a list as items that say where they are read", CollectionRules::items),
                ofOperations("col-paging", "cuts a list into pages by a cursor", CollectionRules::pages),
                ofOperations("col-sort", "sorts by `sort` and nothing else", operation -> operation.parameters("query").stream()
                        .filter(parameter -> parameter.path("name").asString().equals("sort")
                                && !operation.document().resolve(parameter.path("schema")).path("type").asString().equals("array"))
                        .map(parameter -> "takes one `sort` only")),
                ofOperations("col-filter", "uses no reserved word for something else", operation ->
                        operation.names("query").stream().filter(NOT_OURS::contains).map(name -> "takes " + name)),
                ofOperations("qry-multi", "repeats a parameter with a singular name", operation -> operation.parameters("query").stream()
                        .filter(parameter -> operation.document().resolve(parameter.path("schema")).path("type").asString().equals("array"))
                        .filter(parameter -> parameter.path("name").asString().matches(".*[^s]s") || !parameter.path("explode").asBoolean(true))
                        .map(parameter -> parameter.path("name").asString() + " is plural, or is not repeated")));
    }

    private static boolean isList(Operation operation) {
        return operation.answerSchema("200").path("properties").has("items");
    }

    private static Stream<String> items(Operation operation) {
        if (!isList(operation)) {
            return Stream.empty();
        }
        JsonNode schema = operation.answerSchema("200");
        JsonNode item = operation.document().resolve(operation.document().resolve(schema.at("/properties/items")).path("items"));
        return Stream.concat(
                unless(schema.path("required").toString().contains("\"items\""), "may leave items out"),
                unless(item.path("properties").has("href"), "has items without href"));
    }

    private static Stream<String> pages(Operation operation) {
        if (!isList(operation) || !operation.method().equals("GET")) {
            return Stream.empty();
        }
        JsonNode properties = operation.answerSchema("200").path("properties");
        return unless(properties.has("next") && operation.names("query").contains("pageSize")
                && operation.names("query").stream().anyMatch(name -> name.matches("after[A-Z].*")), "has no next, pageSize or after…");
    }
}
