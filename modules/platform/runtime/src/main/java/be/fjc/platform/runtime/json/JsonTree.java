package be.fjc.platform.runtime.json;

import be.fjc.platform.kernel.InvalidInput;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * Reads JSON text into plain Java: maps in the order written, lists, text, {@link java.math.BigDecimal}, truth values, null. A key
 * given twice, too deep nesting or text the database cannot hold is a fault, not something to be lenient about.
 */
public final class JsonTree {

    private static final int DEEPEST = 32;
    private static final int LONGEST_NUMBER = 40;
    private static final JsonParserFactory PARSERS = Json.createParserFactory(null);

    private final JsonParser parser;

    private JsonTree(JsonParser parser) {
        this.parser = parser;
    }

    /** The object that the text holds. */
    public static Map<String, Object> object(String text) {
        try (JsonParser parser = PARSERS.createParser(new StringReader(text))) {
            if (!parser.hasNext() || parser.next() != Event.START_OBJECT) {
                throw new InvalidInput("wrongType", "body");
            }
            Map<String, Object> whole = new JsonTree(parser).object("", 1);
            if (parser.hasNext()) {
                throw new InvalidInput("malformed", "body");
            }
            return whole;
        } catch (JsonException | NoSuchElementException e) {
            throw new InvalidInput("malformed", "body");
        }
    }

    private Map<String, Object> object(String path, int depth) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Event event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
            String key = parser.getString();
            String place = path.isEmpty() ? key : path + "." + key;
            if (values.containsKey(key)) {
                throw new InvalidInput("duplicateInput", Place.of(place));
            }
            storable(key, place);
            values.put(key, value(parser.next(), place, depth));
        }
        return values;
    }

    private List<Object> list(String path, int depth) {
        List<Object> values = new ArrayList<>();
        for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            values.add(value(event, path + "[" + values.size() + "]", depth));
        }
        return values;
    }

    private Object value(Event event, String place, int depth) {
        return switch (event) {
            case START_OBJECT -> object(place, deeper(place, depth));
            case START_ARRAY -> list(place, deeper(place, depth));
            case VALUE_STRING -> storable(parser.getString(), place);
            case VALUE_NUMBER -> number(place);
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            case KEY_NAME, END_OBJECT, END_ARRAY -> throw new InvalidInput("malformed", "body");
        };
    }

    private static int deeper(String place, int depth) {
        if (depth >= DEEPEST) {
            throw new InvalidInput("tooDeep", Place.of(place));
        }
        return depth + 1;
    }

    /** A number of any length would cost any time to work with. */
    private Object number(String place) {
        String written = parser.getString();
        if (written.length() > LONGEST_NUMBER) {
            throw new InvalidInput("outOfRange", Place.of(place));
        }
        return parser.getBigDecimal();
    }

    /** PostgreSQL holds no zero character, and half a surrogate pair is no text. */
    private static String storable(String text, String place) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean paired = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
            if (c == 0 || Character.isSurrogate(c) && !paired) {
                throw new InvalidInput("invalidText", Place.of(place));
            }
            if (paired) {
                i++;
            }
        }
        return text;
    }
}
