package be.fjc.attack;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.product.NewColleague;
import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import be.fjc.testkit.attack.Tally;
import be.fjc.testkit.contract.Document;
import be.fjc.testkit.contract.Operation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** D6. What only the server decides, written into every object of every body that is taken: refused by its name, and nothing is kept. */
class MassAssignmentIT {

    private static final List<String> MANAGED = List.of("id", "href", "version", "state", "status", "owner", "tenant", "tenantId", "centre",
            "organisation", "roles", "permissions", "capacities", "account", "person", "createdAt", "createdBy", "changedAt", "changedBy", "filedAt",
            "filedBy", "filedFor", "receiptNumber", "number", "decidedAt", "decidedBy", "decision", "closedAt", "closedBy", "openedOn", "outcome",
            "sealed", "deleted", "dossierId", "referralId", "caseDirector", "mustChangePassword", "disabled", "locked", "password", "provedAt",
            "lookedAt", "lookedBy", "loggedBy", "zone", "__proto__", "class", "$type");

    @Test
    void what_only_the_server_decides_is_taken_from_nobody() {
        NewColleague colleague = NewColleague.atWork("COORDINATOR");
        Someone coordinator = Someone.withToken("mechelen", Someone.freshToken("mechelen", colleague.login(), NewColleague.OWN_PASSWORD));
        Map<String, String> before = Picture.of("mechelen");
        try (Tally tally = Tally.of("D6", "fields of the server in every writable schema")) {
            Document.allOn("mechelen").stream()
                    .flatMap(document -> document.operations().stream())
                    .filter(operation -> operation.body().isPresent())
                    .forEach(operation -> inside(operation, operation.body().get(), "", tally, coordinator));
            assertThat(tally.trials()).isGreaterThan(500);
        }
        assertThat(Picture.of("mechelen")).isEqualTo(before);
    }

    /** @param place of the object in the body, as a JSON pointer */
    private static void inside(Operation operation, JsonNode schema, String place, Tally tally, Someone someone) {
        JsonNode properties = schema.path("properties");
        MANAGED.stream().filter(name -> !properties.has(name)).forEach(name -> refused(operation, place, name, tally, someone));
        properties.properties().forEach(property -> {
            JsonNode inner = operation.document().resolve(property.getValue());
            JsonNode item = operation.document().resolve(inner.path("items"));
            if (inner.has("properties")) {
                inside(operation, inner, place + "/" + property.getKey(), tally, someone);
            } else if (item.has("properties")) {
                inside(operation, item, place + "/" + property.getKey() + "/0", tally, someone);
            }
        });
    }

    private static void refused(Operation operation, String place, String name, Tally tally, Someone someone) {
        ObjectNode body = body(operation, place);
        ((ObjectNode) body.at(place)).put(name, "door mij gekozen");
        String path = operation.address(parameter -> UUID.randomUUID().toString());
        long begun = System.nanoTime();
        Answer answer = someone.send(operation.method(), path, body.toString(), Map.of("If-Match", "*"));
        tally.trial(Duration.ofNanos(System.nanoTime() - begun));
        boolean refused = answer.status() == 400 && answer.body().contains("input-validation:unknownInput");
        if (!refused) {
            tally.mismatch(operation + " answered " + answer.status() + " to " + (place.isEmpty() ? "" : place + "/") + name);
        }
    }

    /** The document's example, with an object at the place where there is none in it. */
    private static ObjectNode body(Operation operation, String place) {
        JsonNode media = operation.document().resolve(operation.node().path("requestBody")).path("content").path("application/json");
        ObjectNode body = media.path("example").isObject() ? (ObjectNode) media.get("example").deepCopy() : Made.JSON.createObjectNode();
        JsonNode here = body;
        for (String part : place.isEmpty() ? new String[0] : place.substring(1).split("/")) {
            if (here instanceof ObjectNode object && !object.path(part).isContainer()) {
                object.set(part, place.contains("/" + part + "/0") ? Made.JSON.createArrayNode() : Made.JSON.createObjectNode());
            }
            if (here instanceof ArrayNode array && array.isEmpty()) {
                array.addObject();
            }
            here = here.isArray() ? here.get(0) : here.get(part);
        }
        return body;
    }
}
