package be.fjc.testkit.contract;

import static be.fjc.testkit.contract.DocumentRule.ofOperations;
import static be.fjc.testkit.contract.DocumentRule.unless;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What may be answered, and in which form. */
final class AnswerRules {

    private static final Set<Integer> NEVER_ON_GET = Set.of(201, 202, 204, 409, 412, 413);
    private static final String PROBLEM = "application/problem+json";

    private AnswerRules() {}

    static List<DocumentRule> all() {
        return List.of(
                ofOperations("meth-http", "is a method that we know", operation ->
                        unless(List.of("GET", "PUT", "POST", "PATCH", "DELETE").contains(operation.method()), "is " + operation.method())),
                ofOperations("stat-codes", "answers with statuses that go with its method", AnswerRules::statuses),
                ofOperations("prb-defaul", "has a default problem that says which statuses it stands for", operation -> unless(
                        operation.answer("default").path("content").has(PROBLEM) && operation.answer("default").path("x-statuses").size() > 0,
                        "has none")),
                ofOperations("err-problem", "answers problems, and only problems, with problem details", AnswerRules::problems),
                ofOperations("rep-struct", "sends and takes objects", AnswerRules::objects),
                ofOperations("lng-task", "answers 202 with a place to look", operation -> unless(!operation.node().path("responses").has("202")
                        || operation.answer("202").path("headers").has("Location"), "does not say where")),
                ofOperations("X2", "tells the edition of one thing, and nothing when it is known", operation -> {
                    boolean document = operation.method().equals("GET") && operation.path().endsWith("Id}");
                    return unless(!document || operation.answer("200").path("headers").has("ETag") && operation.statuses().contains(304)
                            && operation.names("header").contains("If-None-Match"), "has no ETag, If-None-Match or 304");
                }));
    }

    private static Stream<String> statuses(Operation operation) {
        return operation.node().path("responses").properties().stream()
                .filter(answer -> answer.getKey().matches("\\d{3}"))
                .flatMap(answer -> status(operation, Integer.parseInt(answer.getKey()), operation.document().resolve(answer.getValue())));
    }

    private static Stream<String> status(Operation operation, int status, JsonNode answer) {
        boolean reads = operation.method().equals("GET");
        boolean body = answer.has("content");
        return Stream.of(
                        unless(!reads || !NEVER_ON_GET.contains(status), status + " on a GET"),
                        unless(status != 202 || operation.method().equals("POST"), "202 on " + operation.method()),
                        unless(status != 304 || reads, "304 on " + operation.method()),
                        unless(status != 204 && status != 304 || !body, status + " with a body"),
                        unless(status != 200 || body, "200 without a body"))
                .flatMap(complaints -> complaints);
    }

    private static Stream<String> problems(Operation operation) {
        return operation.node().path("responses").properties().stream()
                .filter(answer -> answer.getKey().matches("\\d{3}"))
                .filter(answer -> isProblem(operation.document().resolve(answer.getValue())) != answer.getKey().matches("[45].."))
                .map(Map.Entry::getKey);
    }

    private static boolean isProblem(JsonNode answer) {
        return answer.path("content").has(PROBLEM);
    }

    private static Stream<String> objects(Operation operation) {
        Stream<JsonNode> answers = operation.node().path("responses").propertyNames().stream().map(operation::answerSchema);
        return Stream.concat(answers, operation.body().stream())
                .filter(schema -> !schema.isMissingNode())
                .filter(schema -> !schema.has("allOf") && !schema.has("oneOf") && !schema.path("type").asString().equals("object"))
                .map(schema -> "has " + schema.path("type").asString("anything") + " at its top");
    }
}
