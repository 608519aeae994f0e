package be.fjc.platform.runtime.web;

import be.fjc.platform.module.CentreModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A module's OpenAPI document, whole. A large module writes it in parts: its head names them beside it under {@code x-parts}, and each
 * part holds {@code paths} and {@code components} of one topic. A path or component that is told twice is a mistake, never a choice.
 */
public final class ApiDocument {

    private static final String PARTS = "x-parts";

    private ApiDocument() {}

    /**
     * As YAML; empty when the module has no API.
     *
     * @throws IllegalStateException when a file is missing, or two parts tell the same thing
     */
    public static Optional<String> of(CentreModule module) {
        return module.openApi().map(path -> new Dump(DumpSettings.builder().build()).dumpToString(read(module, path)));
    }

    private static Map<String, Object> read(CentreModule module, String path) {
        Map<String, Object> whole = file(module, path);
        if (whole.remove(PARTS) instanceof List<?> parts) {
            String folder = path.substring(0, path.lastIndexOf('/') + 1);
            parts.forEach(part -> add(whole, file(module, folder + part), folder + part));
        }
        return whole;
    }

    private static void add(Map<String, Object> whole, Map<String, Object> part, String path) {
        part.forEach((name, value) -> {
            if (!(value instanceof Map<?, ?> more)) {
                throw new IllegalStateException(path + " tells of " + name + ", which is for the head");
            }
            @SuppressWarnings("unchecked")
            Map<String, Object> held = (Map<String, Object>) whole.get(name);
            for (Map.Entry<?, ?> one : more.entrySet()) {
                String key = String.valueOf(one.getKey());
                if (name.equals("components") && held.get(key) instanceof Map<?, ?>) {
                    add(held, Map.of(key, one.getValue()), path);
                } else if (held.putIfAbsent(key, one.getValue()) != null) {
                    throw new IllegalStateException(path + " tells of " + key + " again");
                }
            }
        });
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> file(CentreModule module, String path) {
        try (InputStream file = module.getClass().getClassLoader().getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("module " + module.id() + " has no " + path);
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return (Map<String, Object>) new Load(LoadSettings.builder().setCodePointLimit(20_000_000).build()).loadFromString(text);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
