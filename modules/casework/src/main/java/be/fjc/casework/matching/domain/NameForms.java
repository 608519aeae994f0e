package be.fjc.casework.matching.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names that are one name in the languages of our families and that no rule of sound makes one: Mohamed, Mehmet, Mohand. A line of the
 * table is one name; its first word is what the line is known by.
 */
final class NameForms {

    private static final Map<String, String> KNOWN_BY = read();

    private NameForms() {}

    /** What a name that is said in one of these ways is known by; empty when it is not in the table. */
    static Set<String> knownBy(Set<String> sounds) {
        return sounds.stream().map(KNOWN_BY::get).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static Map<String, String> read() {
        try (InputStream file = NameForms.class.getResourceAsStream("name-forms.csv")) {
            Map<String, String> forms = new HashMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] names = line.split(",");
                for (String name : names) {
                    Spelling.of(name).sounds().forEach(sound -> forms.putIfAbsent(sound, names[0]));
                }
            });
            return Map.copyOf(forms);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
