package be.fjc.attack;

import be.fjc.testkit.contract.Document;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes values that a schema allows, from chance and from what was learned. */
final class Made {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;
    private static final int LONGEST = 60;
    private static final List<String> ODD = List.of("é", "ß", "漢字", "😀", "‮", "'", "\"", "<b>", "%00", "${x}", "{{x}}", "\n", "\t", " ");

    private final Document document;
    private final Learned learned;
    private final Random chance;

    Made(Document document, Learned learned, Random chance) {
        this.document = document;
        this.learned = learned;
        this.chance = chance;
    }

    /** @param name of the property or parameter it is for */
    JsonNode value(String name, JsonNode schema) {
        return value(name, document.resolve(schema), 0);
    }

    private JsonNode value(String name, JsonNode schema, int depth) {
        for (String codes : List.of("enum", "x-extensible-enum")) {
            if (schema.has(codes)) {
                return one(schema.get(codes));
            }
        }
        return switch (schema.path("type").asString("")) {
            case "object" -> object(schema, depth);
            case "array" -> array(name, schema, depth);
            case "integer" -> NODES.numberNode(between(schema.path("minimum").asInt(0), schema.path("maximum").asInt(1000)));
            case "boolean" -> NODES.booleanNode(chance.nextBoolean());
            case "string" -> NODES.stringNode(text(name, schema));
            default -> NODES.stringNode("iets" + chance.nextInt(100));
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = NODES.objectNode();
        String required = schema.path("required").toString();
        schema.path("properties").properties().forEach(property -> {
            boolean must = required.contains("\"" + property.getKey() + "\"");
            if (must || depth < DEEPEST && chance.nextInt(10) < 6) {
                object.set(property.getKey(), value(property.getKey(), document.resolve(property.getValue()), depth + 1));
            }
        });
        return object;
    }

    /** Where a list of codes is known by this very name, each is answered once. */
    private ArrayNode array(String name, JsonNode schema, int depth) {
        ArrayNode array = NODES.arrayNode();
        JsonNode items = document.resolve(schema.path("items"));
        List<String> codes = items.path("properties").has("code") ? learned.offered(name) : List.of();
        for (String code : codes) {
            array.add(((ObjectNode) value(name, items, depth + 1)).put("code", code));
        }
        int least = Math.max(schema.path("minItems").asInt(0), depth < 2 ? 1 : 0);
        int most = Math.min(schema.path("maxItems").asInt(3), least + 2);
        for (int at = between(least, Math.max(least, most)); codes.isEmpty() && at > 0; at--) {
            array.add(value(name, items, depth + 1));
        }
        return array;
    }

    private String text(String name, JsonNode schema) {
        switch (schema.path("format").asString("")) {
            case "uuid": {
                String choice = learned.choice(name, chance);
                return choice != null && choice.length() == 36 ? choice : learned.ids().any(name.endsWith("Id") ? name : name + "Id", chance);
            }
            case "date":
                return LocalDate.now().plusDays(name.startsWith("birth") || name.startsWith("received") ? -chance.nextInt(9000) : chance.nextInt(14))
                        .toString();
            case "date-time":
                return Instant.now().minusSeconds(chance.nextInt(86_400)).toString();
            case "uri":
                return "https://voorbeeld.example/" + chance.nextInt(100);
            default:
                return schema.has("pattern") ? "fuzz." + Long.toString(chance.nextLong() >>> 1, 36) : free(name, schema);
        }
    }

    private String free(String name, JsonNode schema) {
        String choice = learned.choice(name, chance);
        if (choice != null && chance.nextInt(10) > 0) {
            return choice;
        }
        int least = Math.max(1, schema.path("minLength").asInt(1));
        int most = Math.max(least, Math.min(LONGEST, schema.path("maxLength").asInt(LONGEST)));
        StringBuilder text = new StringBuilder("s");
        while (text.length() < least || text.length() < most && chance.nextInt(8) > 0) {
            text.append(chance.nextInt(6) == 0 ? ODD.get(chance.nextInt(ODD.size())) : Character.toString('a' + chance.nextInt(26)));
        }
        return text.codePointCount(0, text.length()) == text.length() && text.length() <= most ? text.toString() : "s".repeat(least);
    }

    private JsonNode one(JsonNode several) {
        return several.get(chance.nextInt(several.size()));
    }

    private int between(int least, int most) {
        return least + chance.nextInt(Math.max(1, most - least + 1));
    }

    static String uuid(Random chance) {
        return new UUID(chance.nextLong(), chance.nextLong()).toString();
    }
}
