package be.fjc.testkit.attack;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;

/**
 * A body made from what a document says of it: every property, with a word of the caller's choice wherever a text is free. What cannot
 * be free (a code, a date, an id) comes from what is known, or from the document's example.
 */
public final class Body {

    /** Gives the text for one property. */
    public interface Words {
        /**
         * @param place where it stands, for example {@code persons/0/givenName}
         * @param longest how many characters it may have
         */
        String at(String place, int longest);
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST = 500;

    private final Operation operation;
    private final Map<String, Object> known;
    private final Set<String> bound = new TreeSet<>();

    /** @param known values by the name of their property; a name that is known to be nothing is left out */
    public Body(Operation operation, Map<String, Object> known) {
        this.operation = operation;
        this.known = known;
    }

    /** These properties, by their name, take no free text after all: the example's value, or none. */
    public void bind(String property) {
        bound.add(property);
    }

    /** As JSON. */
    public String with(Words words) {
        return JSON.writeValueAsString(value("", "", operation.body().orElseThrow(), example(), words));
    }

    /** Where free texts stand. */
    public List<String> places() {
        List<String> places = new ArrayList<>();
        with((place, longest) -> {
            places.add(place);
            return "x";
        });
        return places;
    }

    private Object example() {
        return operation.example().map(one -> JSON.readValue(one instanceof String text ? text : toJson(one), Object.class)).orElse(null);
    }

    private static String toJson(Object example) {
        return example instanceof Map || example instanceof List ? JSON.writeValueAsString(example) : example.toString();
    }

    private Object value(String place, String name, Schema<?> schema, Object example, Words words) {
        if (known.containsKey(name)) {
            return known.get(name);
        }
        if (bound.contains(name)) {
            return example;
        }
        if (schema.getProperties() != null) {
            return object(place, schema, example, words);
        }
        if (schema.getItems() != null) {
            return list(place, name, schema, example, words);
        }
        if (isFree(schema)) {
            return words.at(place, schema.getMaxLength() == null ? LONGEST : Math.min(LONGEST, schema.getMaxLength()));
        }
        if (example == null && schema.getEnum() != null) {
            return schema.getEnum().get(0);
        }
        return example == null && "boolean".equals(schema.getType()) ? Boolean.FALSE : example;
    }

    private Map<String, Object> object(String place, Schema<?> schema, Object example, Words words) {
        Map<?, ?> given = example instanceof Map<?, ?> map ? map : Map.of();
        Map<String, Object> object = new LinkedHashMap<>();
        schema.getProperties().forEach((name, property) -> {
            Object value = value(place.isEmpty() ? name : place + "/" + name, name, property, given.get(name), words);
            if (value != null) {
                object.put(name, value);
            }
        });
        return object;
    }

    private List<Object> list(String place, String name, Schema<?> schema, Object example, Words words) {
        List<?> given = example instanceof List<?> list ? list : List.of();
        List<Object> list = new ArrayList<>();
        for (int at = 0; at < Math.max(1, given.size()); at++) {
            Object item = value(place + "/" + at, name, schema.getItems(), at < given.size() ? given.get(at) : null, words);
            if (item != null) {
                list.add(item);
            }
        }
        return list;
    }

    private static boolean isFree(Schema<?> schema) {
        return "string".equals(schema.getType()) && schema.getEnum() == null && schema.getFormat() == null && schema.getPattern() == null;
    }
}
