package be.fjc.testkit;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the product answered.
 *
 * @param status HTTP status
 * @param body the body as text
 */
public record Answer(int status, HttpHeaders headers, String body) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The body as JSON. */
    public JsonNode json() {
        return JSON.readTree(body);
    }

    /** A text in the body by its path, for example {@code /caseDirector/name}; empty when it is not there. */
    public String text(String path) {
        return json().at(path).asString("");
    }

    /** The first header of this name; empty when it is not there. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** Fails unless the status is the one expected, showing the body. */
    public Answer expecting(int expected) {
        if (status != expected) {
            throw new AssertionError("expected " + expected + " but got " + status + ": " + body);
        }
        return this;
    }
}
