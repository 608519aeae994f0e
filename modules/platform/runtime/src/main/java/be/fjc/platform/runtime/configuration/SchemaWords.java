package be.fjc.platform.runtime.configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Words for kinds of values. */
final class SchemaWords {

    private static final Map<String, String> EXPECTED = Map.of(
            "string", "een tekst",
            "integer", "een geheel getal",
            "number", "een getal",
            "boolean", "true of false",
            "array", "een lijst",
            "object", "velden");

    private SchemaWords() {}

    /** What the schema wants. */
    static String expected(JsonNode schema) {
        JsonNode type = schema.path("type");
        List<String> types = new ArrayList<>();
        if (type.isArray()) {
            type.forEach(one -> types.add(one.asString()));
        } else {
            types.add(type.asString());
        }
        return types.stream().map(one -> EXPECTED.getOrDefault(one, one)).collect(Collectors.joining(" of "));
    }

    /** What the writer gave. */
    static String kind(YamlValue value) {
        if (value.plain() == null) {
            return value.list() ? "een lijst" : "een groep velden";
        }
        if (value.plain().isNull()) {
            return "leeg";
        }
        String kind = value.plain().isString() ? "een tekst" : value.plain().isBoolean() ? "een ja/nee-waarde" : "een getal";
        return kind + " (" + Problems.quoted(value.written()) + ")";
    }

    static List<String> choices(JsonNode schema) {
        List<String> choices = new ArrayList<>();
        schema.path("enum").forEach(choice -> choices.add(choice.asString()));
        return choices;
    }
}
