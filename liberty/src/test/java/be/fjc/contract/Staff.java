package be.fjc.contract;

import be.fjc.testkit.Answer;
import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.Someone;
import be.fjc.testkit.contract.Document;
import be.fjc.testkit.contract.Operation;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The people of one centre, signed in apart from all other tests, so that what is tried here ends nobody else's session. */
final class Staff {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<String> LOGINS = List.of("coordinator", "intake", "regisseur1", "beheer", "dpo", "huisarts", "operator");
    private static final Map<String, Staff> KNOWN = new ConcurrentHashMap<>();

    private final String tenant;
    private final Map<String, Someone> people = new ConcurrentHashMap<>();

    private List<Document> documents;

    private Staff(String tenant) {
        this.tenant = tenant;
    }

    /** For these documents and no others. */
    Staff only(List<Document> some) {
        Staff staff = new Staff(tenant);
        staff.documents = List.copyOf(some);
        return staff;
    }

    static Staff at(String tenant) {
        return KNOWN.computeIfAbsent(tenant, Staff::new);
    }

    Someone stranger() {
        return Someone.stranger(tenant);
    }

    Someone as(String login) {
        return people.computeIfAbsent(login, name ->
                Someone.withToken(tenant, Someone.freshToken(tenant, name, RunningProduct.get().password())));
    }

    /** One of each kind of work. */
    Stream<Someone> everybody() {
        return LOGINS.stream().map(this::as);
    }

    String host() {
        return tenant + ".localhost:" + RunningProduct.get().port();
    }

    /** Sends it without any sense: an identifier of nothing, and the body, which may be null. */
    Answer send(Operation operation, String query, String body, Map<String, String> headers) {
        String path = operation.address(parameter -> parameter.endsWith("Id") ? UUID.randomUUID().toString() : "x") + query;
        Someone someone = operation.isOpen() ? stranger() : as("coordinator");
        return someone.send(operation.method(), path, body, headers);
    }

    /** Those of the modules that this centre has on. */
    Stream<Operation> operations() {
        return (documents == null ? Document.allOn(tenant) : documents).stream().flatMap(document -> document.operations().stream());
    }

    /** The example that the document gives of the body; an empty object when it gives none. */
    static ObjectNode example(Operation operation) {
        JsonNode media = operation.document().resolve(operation.node().path("requestBody")).path("content").path("application/json");
        JsonNode example = media.has("example") ? media.get("example") : media.path("examples").path(0).path("value");
        return example.isObject() ? (ObjectNode) example.deepCopy() : JSON.createObjectNode();
    }

    /** An empty body where one is taken. */
    static String emptyBody(Operation operation) {
        return operation.body().isPresent() ? "{}" : null;
    }
}
