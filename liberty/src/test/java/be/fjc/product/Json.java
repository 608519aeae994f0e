package be.fjc.product;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Bodies for requests, written as a sentence: {@code Json.of("danger", "none")}. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    /** An object of names and values in turn; null values are left out. */
    public static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            if (namesAndValues[at + 1] != null) {
                object.put((String) namesAndValues[at], namesAndValues[at + 1]);
            }
        }
        return object;
    }

    /** The same as text. */
    public static String of(Object... namesAndValues) {
        return text(object(namesAndValues));
    }

    public static String text(Map<String, Object> object) {
        return MAPPER.writeValueAsString(object);
    }

    public static List<Object> list(Object... values) {
        return List.of(values);
    }
}
