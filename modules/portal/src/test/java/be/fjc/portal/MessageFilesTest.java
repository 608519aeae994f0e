package be.fjc.portal;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every module's words, wherever in the product they are: the folders that hold {@code nl.json}, {@code fr.json} and {@code en.json}. */
class MessageFilesTest {

    private static final Path MODULES = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern OFFICIALESE = Pattern.compile("\\b(aangaande|teneinde|derhalve|gelieve|u|uw)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)[,}]");
    /** A permission or an act of the platform, as it stands in the code and in a row of the audit. */
    private static final Pattern ACT = Pattern.compile("\"((?:platform|casework|chain-approach|short-chain)\\.[a-z][a-zA-Z]*\\.[a-z][a-zA-Z]*)\"");
    private static final Pattern CHOICE = Pattern.compile("\\{\\w+, (plural|select), ");

    @ParameterizedTest
    @MethodSource("folders")
    void the_three_languages_say_the_same_things(Path folder) {
        var dutch = read(folder, "nl");
        for (var language : List.of("fr", "en")) {
            var other = read(folder, language);
            assertThat(other.keySet()).as("%s in %s", language, folder).isEqualTo(dutch.keySet());
            dutch.forEach((key, text) -> assertThat(placeholders(other.get(key))).as("%s %s", language, key).isEqualTo(placeholders(text)));
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void each_message_can_be_filled_in(Path folder) {
        for (var language : Language.WRITTEN) {
            read(folder, language).forEach((key, text) -> {
                assertThat(text).as(key).isNotBlank().doesNotContain("'");
                assertThat(depth(text)).as("braces of %s in %s", key, language).isZero();
                if (CHOICE.matcher(text).find()) {
                    assertThat(text).as(key).contains("other {");
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void nobody_is_spoken_to_in_officialese(Path folder) {
        read(folder, "nl").forEach((key, text) -> assertThat(OFFICIALESE.matcher(text).find()).as("%s: %s", key, text).isFalse());
    }

    @Test
    void whoever_reads_the_log_has_words_for_every_act() throws IOException {
        var words = folders().stream().flatMap(folder -> read(folder, "nl").keySet().stream()).collect(toSet());
        try (Stream<Path> files = Files.walk(MODULES)) {
            var acts = files.filter(file -> file.toString().endsWith(".java") && file.toString().contains("src/main/java"))
                    .flatMap(file -> ACT.matcher(text(file)).results().map(found -> "action." + found.group(1)))
                    .collect(toSet());
            assertThat(acts).contains("action.platform.session.begin", "action.casework.dossier.read");
            assertThat(words).containsAll(acts);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return fail("not readable: %s", file);
        }
    }

    static List<Path> folders() throws IOException {
        try (Stream<Path> files = Files.walk(MODULES)) {
            var folders = files.filter(file -> file.endsWith("nl.json") && file.toString().contains("src/main/resources"))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
            assertThat(folders).isNotEmpty();
            return folders;
        }
    }

    private static Map<String, String> read(Path folder, String language) {
        try (var in = Files.newInputStream(folder.resolve(language + ".json")); var reader = Json.createReader(in)) {
            var messages = new TreeMap<String, String>();
            reader.readObject().forEach((key, value) -> messages.put(key, ((JsonString) value).getString()));
            return messages;
        } catch (IOException unreadable) {
            return fail("no readable %s in %s", language, folder);
        }
    }

    /** What has to be filled in, terms of the centre apart: a language may need them more often or not at all. */
    private static Set<String> placeholders(String text) {
        return new TreeSet<>(PLACEHOLDER.matcher(text).results()
                .map(found -> found.group(1))
                .filter(name -> !name.matches("[tT]erm[A-Z].*"))
                .collect(toSet()));
    }

    private static int depth(String text) {
        int depth = 0;
        for (char character : text.toCharArray()) {
            depth += character == '{' ? 1 : character == '}' ? -1 : 0;
            assertThat(depth).as(text).isNotNegative();
        }
        return depth;
    }
}
