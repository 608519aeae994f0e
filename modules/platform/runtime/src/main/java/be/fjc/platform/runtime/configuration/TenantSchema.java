package be.fjc.platform.runtime.configuration;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form of a tenant file: {@code tenants/tenant.schema.json}, the very file that editors complete from. Its descriptions are the
 * second half of our sentences, so that what an editor shows and what the loader says are the same words.
 */
final class TenantSchema {

    private static final JsonNode DOCUMENT = document();
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(DOCUMENT);

    private TenantSchema() {}

    /** The Flemish core list of organisation types. */
    static Set<String> coreOrganisationTypes() {
        Set<String> types = new TreeSet<>();
        DOCUMENT.at("/$defs/organisationType/examples").forEach(type -> types.add(type.asString()));
        return types;
    }

    /** Adds a sentence for everything that does not have the form. */
    static void check(YamlValue file, Problems problems) {
        List<Error> errors = SCHEMA.validate(file.json());
        Set<String> guessed = new HashSet<>();
        for (Error error : errors) {
            if (error.getKeyword().equals("additionalProperties")) {
                unknownField(error, file, problems, guessed);
            }
        }
        Set<NodePath> said = new HashSet<>();
        errors.stream().sorted(Comparator.comparing(TenantSchema::rank)).forEach(error -> {
            if (error.getKeyword().equals("required")) {
                missingField(error, file, problems, guessed);
            } else if (rank(error) > 0 && said.add(error.getInstanceLocation())) {
                wrongValue(error, file, problems);
            }
        });
    }

    /** One sentence per value is enough: the one about its kind before the one about its form. */
    private static int rank(Error error) {
        return switch (error.getKeyword()) {
            case "additionalProperties", "if", "else" -> 0;
            case "type" -> 1;
            case "minLength" -> 2;
            case "enum" -> 3;
            default -> 4;
        };
    }

    private static void unknownField(Error error, YamlValue file, Problems problems, Set<String> guessed) {
        List<Object> path = path(error);
        YamlValue inside = file.find(path);
        String name = error.getProperty();
        Set<String> known = new TreeSet<>();
        describing(path).path("properties").propertyNames().forEach(known::add);
        known.removeAll(inside.fields().keySet());
        Closest.to(name, known).ifPresent(guess -> guessed.add(path + guess));
        problems.add(inside.fields().get(name).place(), "onbekend veld " + Problems.quoted(name), Closest.hint(name, known));
    }

    private static void missingField(Error error, YamlValue file, Problems problems, Set<String> guessed) {
        List<Object> path = path(error);
        String name = error.getProperty();
        if (guessed.contains(path + name)) {
            return;
        }
        List<Object> field = new ArrayList<>(path);
        field.add(name);
        problems.add(file.find(path).place(), "veld " + Problems.quoted(name) + " ontbreekt",
                "voeg " + name + " toe: " + describing(field).path("description").asString());
    }

    private static void wrongValue(Error error, YamlValue file, Problems problems) {
        List<Object> path = path(error);
        YamlValue value = file.find(path);
        JsonNode schema = describing(path);
        String right = schema.path("description").asString();
        String name = name(path);
        Place place = value.place();
        switch (error.getKeyword()) {
            case "type" -> problems.add(place, name + " is " + SchemaWords.kind(value),
                    "verwacht " + SchemaWords.expected(schema) + ": " + right);
            case "enum" -> problems.add(place,
                    value.written().isEmpty() ? name + " is " + SchemaWords.kind(value) : Problems.quoted(value.written())
                            + " kan niet bij " + name,
                    Closest.to(value.written(), SchemaWords.choices(schema))
                            .map(guess -> "bedoelde u " + Problems.quoted(guess) + "? kies " + right)
                            .orElse("kies " + right));
            case "minimum", "maximum" -> problems.add(place, name + " is " + value.written(), "verwacht " + right);
            case "minLength", "minItems" -> problems.add(place, name + " is leeg", "verwacht " + right);
            case "maxLength" -> problems.add(place, name + " telt " + value.written().length() + " tekens",
                    "hoogstens " + schema.path("maxLength").asInt() + " tekens: " + right);
            case "maxItems", "maxProperties" -> problems.add(place, name + " heeft te veel regels",
                    "hoogstens " + error.getSchemaNode().asString());
            case "uniqueItems" -> problems.add(place, name + " bevat tweemaal hetzelfde", "noem elke waarde één keer");
            case "pattern" -> problems.add(place, Problems.quoted(value.written()) + " kan niet bij " + name, "verwacht " + right);
            default -> problems.add(place, "er klopt iets niet bij " + name, "verwacht " + right);
        }
    }

    /** The last name on a path; an item of a list goes by the name of its list. */
    private static String name(List<Object> path) {
        return path.stream()
                .filter(String.class::isInstance)
                .reduce((before, last) -> last)
                .map(last -> Problems.quoted(last.toString()))
                .orElse("het bestand");
    }

    private static List<Object> path(Error error) {
        NodePath location = error.getInstanceLocation();
        return IntStream.range(0, location.getNameCount()).mapToObj(location::getElement).toList();
    }

    /** The part of the schema that describes the value at a path; its own words go before those it refers to. */
    private static JsonNode describing(List<Object> path) {
        JsonNode here = DOCUMENT;
        for (Object step : path) {
            here = resolved(step instanceof Integer ? here.path("items") : field(here, step.toString()));
        }
        return here;
    }

    private static JsonNode field(JsonNode schema, String name) {
        JsonNode named = schema.path("properties").path(name);
        if (!named.isMissingNode()) {
            return named;
        }
        return schema.path("patternProperties").propertyStream()
                .filter(pattern -> name.matches(pattern.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(schema.path("additionalProperties"));
    }

    private static JsonNode resolved(JsonNode schema) {
        if (!schema.has("$ref")) {
            return schema;
        }
        JsonNode target = resolved(DOCUMENT.at(schema.get("$ref").asString().substring(1)));
        ObjectNode both = (ObjectNode) target.deepCopy();
        schema.properties().forEach(own -> both.set(own.getKey(), own.getValue()));
        return both;
    }

    private static JsonNode document() {
        try (InputStream in = TenantSchema.class.getResourceAsStream("tenant.schema.json")) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
