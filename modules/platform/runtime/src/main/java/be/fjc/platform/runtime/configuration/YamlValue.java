package be.fjc.platform.runtime.configuration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One value of a tenant file that knows where it stands: fields by name, items in order, or a plain value.
 *
 * @param key the name it stands under; null for the whole file and for items of a list
 * @param place where its key stands, or where it starts when it has none: the place to point at when it is missing something
 * @param at where the value itself starts
 * @param fields empty unless it has fields
 * @param items empty unless it is a list
 * @param plain the text, number, truth or null in JSON; null when it has fields or items
 */
record YamlValue(String key, Place place, Place at, Map<String, YamlValue> fields, List<YamlValue> items, JsonNode plain, boolean list) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    static YamlValue ofFields(String key, Place place, Place at, Map<String, YamlValue> fields) {
        return new YamlValue(key, place, at, fields, List.of(), null, false);
    }

    static YamlValue ofItems(String key, Place place, Place at, List<YamlValue> items) {
        return new YamlValue(key, place, at, Map.of(), items, null, true);
    }

    static YamlValue ofPlain(String key, Place place, Place at, JsonNode plain) {
        return new YamlValue(key, place, at, Map.of(), List.of(), plain, false);
    }

    Optional<YamlValue> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** The items of the list under this name; none when it is not there. */
    List<YamlValue> each(String name) {
        return field(name).map(YamlValue::items).orElse(List.of());
    }

    /** The plain value under this name as it was written; null when it is not there. */
    String text(String name) {
        return field(name).map(YamlValue::written).orElse(null);
    }

    /** The plain value as it was written. */
    String written() {
        return plain == null ? "" : plain.isNull() ? "" : plain.asString();
    }

    /** The value at the end of a path of names and indexes; the last one that exists when the path goes on. */
    YamlValue find(List<?> path) {
        YamlValue here = this;
        for (Object step : path) {
            YamlValue next = step instanceof Integer index && index < here.items.size() ? here.items.get(index)
                    : here.fields.get(step.toString());
            if (next == null) {
                return here;
            }
            here = next;
        }
        return here;
    }

    JsonNode json() {
        if (plain != null) {
            return plain;
        }
        if (list) {
            ArrayNode array = JSON.arrayNode();
            items.forEach(item -> array.add(item.json()));
            return array;
        }
        ObjectNode object = JSON.objectNode();
        fields.forEach((name, value) -> object.set(name, value.json()));
        return object;
    }
}
