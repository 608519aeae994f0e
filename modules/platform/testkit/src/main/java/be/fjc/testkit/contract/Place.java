package be.fjc.testkit.contract;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A place in a document that rules have something to say about.
 *
 * @param pointer from the root, as JSON pointers are written
 */
public record Place(Document document, String pointer, JsonNode node) {

    Place inside(String path, JsonNode inner) {
        return new Place(document, pointer + "/" + path, inner);
    }

    /** Last part of the pointer: the name of a component or a property. */
    String name() {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    /** The reason why it may deviate from the rule, when the document gives one beside it. */
    public Optional<String> exemption(String rule) {
        return Optional.ofNullable(node.path("x-ignore-rules").get(rule)).map(JsonNode::asString);
    }

    /** The name of an operation, else the place. */
    @Override
    public String toString() {
        return node.has("operationId") ? node.get("operationId").asString()
                : pointer.isEmpty() ? "document " + document.module() : document.module() + pointer.replaceFirst("/components/[a-zA-Z]+", "");
    }
}
