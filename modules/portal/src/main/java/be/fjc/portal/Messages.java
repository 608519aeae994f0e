package be.fjc.portal;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Words of the pages that the server writes itself; the same files the browser reads. */
final class Messages {

    private static final Map<String, Map<String, String>> READ = new ConcurrentHashMap<>();

    private final Map<String, String> messages;
    private final Map<String, String> ownWords;

    private Messages(Map<String, String> messages, Map<String, String> ownWords) {
        this.messages = messages;
        this.ownWords = ownWords;
    }

    /** What the shell says before any script runs. */
    static Messages ofShell(String language, Map<String, String> ownWords) {
        return new Messages(read("/META-INF/resources/kit/i18n/" + language + ".json"), ownWords);
    }

    /** The accessibility statement. */
    static Messages ofAccessibility(String language, Map<String, String> ownWords) {
        return new Messages(read("/be/fjc/portal/accessibility/" + language + ".json"), ownWords);
    }

    /** The centre's own words for it, or ours. */
    String get(String key) {
        var text = ownWords.getOrDefault(key, messages.get(key));
        if (text == null) {
            throw new IllegalArgumentException("no message " + key);
        }
        return text;
    }

    private static Map<String, String> read(String file) {
        return READ.computeIfAbsent(file, Messages::parse);
    }

    private static Map<String, String> parse(String file) {
        try (var in = Messages.class.getResourceAsStream(file); var reader = Json.createReader(in)) {
            return reader.readObject().entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> ((JsonString) entry.getValue()).getString()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
