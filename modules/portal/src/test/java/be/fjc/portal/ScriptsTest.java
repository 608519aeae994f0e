package be.fjc.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be told of the scripts of every module by reading them. */
class ScriptsTest {

    private static final Path MODULES = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern MESSAGE = Pattern.compile("\\bt\\('([^']+)'|titleKey: '([^']+)'");
    private static final Pattern IMPORT = Pattern.compile("(?:\\bfrom\\s+|\\bimport\\s*\\(?)'([^']+)'");

    @Test
    void each_message_that_a_screen_says_is_written() throws IOException {
        var written = written();
        for (var script : scripts()) {
            MESSAGE.matcher(Files.readString(script)).results()
                    .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                    .forEach(key -> assertThat(written).as(script.toString()).contains(key));
        }
    }

    @Test
    void each_import_leads_somewhere() throws IOException {
        var roots = roots();
        for (var script : scripts()) {
            IMPORT.matcher(Files.readString(script)).results().map(found -> found.group(1)).forEach(name -> assertThat(
                            ImportMap.TARGETS.containsKey(name)
                                    || name.startsWith("/") && roots.stream().anyMatch(root -> Files.exists(root.resolve(name.substring(1)))))
                    .as("%s in %s", name, script)
                    .isTrue());
        }
    }

    @Test
    void scripts_are_checked_for_types_and_keep_nothing_in_the_browser() throws IOException {
        for (var script : scripts()) {
            assertThat(Files.readString(script)).as(script.toString())
                    .startsWith("// @ts-check")
                    .doesNotContain("localStorage", "sessionStorage", "indexedDB", "console.", "innerHTML", "unsafeHTML", "style=");
        }
    }

    @Test
    void each_part_of_the_kit_that_can_be_seen_has_examples() throws IOException {
        var kit = MODULES.resolve("portal/src/main/resources/META-INF/resources/kit");
        for (var part : List.of("badges", "dialog", "draft", "error-summary", "field", "form", "heading", "table", "timeline", "toast")) {
            assertThat(kit.resolve(part + ".js")).exists();
            assertThat(walk(file -> file.startsWith(kit.resolve("examples"))).stream().filter(Files::isRegularFile).anyMatch(file -> uses(file, part)))
                    .as(part)
                    .isTrue();
        }
    }

    private static boolean uses(Path example, String part) {
        try {
            return Files.readString(example).contains("'/kit/" + part + ".js'");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> scripts() throws IOException {
        return walk(file -> file.toString().endsWith(".js") && file.toString().contains("src/main/resources/META-INF/resources"));
    }

    private static List<Path> roots() throws IOException {
        return walk(file -> file.endsWith("src/main/resources/META-INF/resources"));
    }

    private static Set<String> written() throws IOException {
        var keys = new HashSet<String>();
        for (var file : walk(file -> file.endsWith("i18n/nl.json") && file.toString().contains("src/main/resources"))) {
            try (var in = Files.newInputStream(file); var reader = Json.createReader(in)) {
                keys.addAll(reader.readObject().keySet());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return keys;
    }

    private static List<Path> walk(Predicate<Path> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(MODULES)) {
            return files.filter(wanted).sorted().toList();
        }
    }
}
