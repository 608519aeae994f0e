package be.fjc.testkit.contract;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas of a document, closed: what is not declared may not be there. Documents themselves leave objects open, as the guide wants;
 * but an answer with a property that nobody declared is a leak or a forgotten line.
 */
public final class Shapes {

    private static final Map<String, Shapes> KNOWN = new ConcurrentHashMap<>();

    private final String address;
    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    private Shapes(Document document) {
        JsonNode closed = document.root().deepCopy();
        close(closed);
        this.address = "urn:contract:" + document.module();
        String text = closed.toString();
        this.registry = SchemaRegistry.withDefaultDialect(Dialects.getOpenApi30(), builder -> builder.schemas(Map.of(address, text)));
    }

    static Shapes of(Document document) {
        return KNOWN.computeIfAbsent(document.module() + document.root().hashCode(), key -> new Shapes(document));
    }

    /** What is wrong with an answer's body, by the schema that its operation declares for the status. */
    public static List<String> mistakes(Operation operation, int status, JsonNode body) {
        String type = status < 400 ? "application/json" : "application/problem+json";
        Document document = operation.document();
        String answer = operation.node().path("responses").has(String.valueOf(status)) ? String.valueOf(status) : "default";
        String pointer = operation.place().pointer() + "/responses/" + answer;
        JsonNode node = operation.node().path("responses").path(answer);
        if (node.has("$ref")) {
            pointer = node.get("$ref").asString().substring(1);
            node = document.resolve(node);
        }
        if (!node.path("content").path(type).has("schema")) {
            return List.of(status + " has a body of " + type + " that is not declared");
        }
        return of(document).mistakes(pointer + "/content/" + type.replace("/", "~1") + "/schema", body);
    }

    /** What is wrong with the body of a request, by the schema that its operation declares. */
    public static List<String> bodyMistakes(Operation operation, JsonNode body) {
        return of(operation.document()).mistakes(operation.place().pointer() + "/requestBody/content/application~1json/schema", body);
    }

    /** What is wrong with a value, by the schema at this place of the document. */
    List<String> mistakes(String pointer, JsonNode value) {
        Schema schema = schemas.computeIfAbsent(pointer, at -> registry.getSchema(SchemaLocation.of(address + "#" + encoded(at))));
        return schema.validate(value, execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true))).stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    boolean fits(String pointer, JsonNode value) {
        return mistakes(pointer, value).isEmpty();
    }

    private static String encoded(String pointer) {
        return pointer.replace("{", "%7B").replace("}", "%7D");
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("properties").isObject() && !object.has("additionalProperties")
                && !object.has("allOf")) {
            object.put("additionalProperties", false);
        }
        node.forEach(Shapes::close);
    }
}
