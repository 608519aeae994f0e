package be.fjc.casework.documents.view;

import static java.util.stream.Collectors.toUnmodifiableMap;

import be.fjc.casework.domain.WorkingDays;
import be.fjc.platform.kernel.Brussels;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The words of papers and of lists to take along, in Dutch: sentences from the template, and the same labels for codes as the screens have. */
public final class PaperWords {

    static final Locale DUTCH = Locale.forLanguageTag("nl-BE");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", DUTCH);
    private static final Map<String, String> SENTENCES = sentences();

    private PaperWords() {}

    public static String say(String key, Object... values) {
        return new MessageFormat(SENTENCES.get(key), DUTCH).format(values);
    }

    /** The paragraphs of our own template, with their fields. */
    static List<String> paragraphs(String kind) {
        return List.of(SENTENCES.get(kind + ".paragraphs").split("\n"));
    }

    /** The label of a code in one of the screens' lists; the code when nobody gave it words. */
    public static String label(String list, String code) {
        return code == null ? "" : Labels.ALL.getString("list." + list + "." + code, code);
    }

    /** To the minute, as it is in Brussels. */
    static String moment(Instant moment) {
        return MINUTE.format(moment.atZone(Brussels.ZONE));
    }

    static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    static String day(Instant moment) {
        return moment == null ? "" : DAY.format(WorkingDays.dayOf(moment));
    }

    private static Map<String, String> sentences() {
        Properties sentences = new Properties();
        try (InputStream file = PaperWords.class.getResourceAsStream("papers_nl.properties")) {
            sentences.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return sentences.stringPropertyNames().stream().collect(toUnmodifiableMap(key -> key, sentences::getProperty));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** Read when the first label is asked. */
    private static final class Labels {

        private static final JsonObject ALL = labels();

        private static JsonObject labels() {
            try (InputStream file = PaperWords.class.getResourceAsStream("/META-INF/resources/m/casework/i18n/nl.json");
                    JsonReader reader = Json.createReader(file)) {
                return reader.readObject();
            } catch (IOException trouble) {
                throw new UncheckedIOException(trouble);
            }
        }
    }
}
