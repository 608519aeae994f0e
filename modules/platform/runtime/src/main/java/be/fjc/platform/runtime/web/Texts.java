package be.fjc.platform.runtime.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of problems, from {@code META-INF/problems/<module>_<language>.properties} in the module's own jar: {@code problem.<code>}
 * and {@code issue.<code>}. What a module does not word itself, the platform may..
 */
final class Texts {

    static final String PLATFORM = "platform";
    private static final Map<String, Properties> FILES = new ConcurrentHashMap<>();

    private Texts() {}

    /** The text, if there is one, with its placeholders {@code {0}}, {@code {1}} filled. */
    static Optional<String> find(String module, Locale language, String key, List<String> details) {
        String text = file(module, language).getProperty(key, file(PLATFORM, language).getProperty(key));
        return Optional.ofNullable(text).map(pattern -> new MessageFormat(pattern, language).format(details.toArray()));
    }

    /** The module's name comes out of an address: one that is not a possible name has no file. */
    private static Properties file(String module, Locale language) {
        if (!module.matches("[a-z][a-z0-9-]{0,40}")) {
            return new Properties();
        }
        String name = "META-INF/problems/" + module + "_" + language.getLanguage() + ".properties";
        Properties known = FILES.get(name);
        return known != null ? known : read(name);
    }

    private static Properties read(String name) {
        Properties texts = new Properties();
        try (InputStream file = Texts.class.getClassLoader().getResourceAsStream(name)) {
            if (file == null) {
                return texts;
            }
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FILES.put(name, texts);
        return texts;
    }
}
