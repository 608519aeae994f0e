package be.fjc.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a newcomer copies from {@code docs/new-module.md} is what the sample module is built from. */
class NewModulePageTest {

    private static final Path SAMPLE = Path.of("sample-module");
    private static final Pattern BLOCK = Pattern.compile("(?m)^`(\\S+)`\\n\\n```\\w+\\n(.*?)\\n```$", Pattern.DOTALL);

    @Test
    void every_file_on_the_page_is_a_file_of_the_sample() throws IOException {
        Map<String, String> shown = new TreeMap<>();
        Matcher block = BLOCK.matcher(Files.readString(Path.of("../docs/new-module.md")));
        while (block.find()) {
            shown.put(block.group(1), block.group(2));
        }
        assertThat(shown).hasSizeGreaterThan(20);
        for (Map.Entry<String, String> file : shown.entrySet()) {
            assertThat(Files.readString(SAMPLE.resolve(file.getKey())).stripTrailing()).as(file.getKey()).isEqualTo(file.getValue());
        }
    }
}
