package be.fjc.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where things are on this computer and which ports they use.
 *
 * @param server folder of the assembled Open Liberty ({@code wlp})
 * @param tenants folder of the tenant files
 * @param data folder that keeps the database, the keys and the logs between runs
 * @param httpPort port of the product
 * @param demo whether a synthetic year of work is loaded
 * @param variables further settings for the server, by their {@code fjc.…} name
 */
public record Settings(Path server, Path tenants, Path data, int httpPort, boolean demo, Map<String, String> variables) {

    private static final String PREFIX = "fjc.";

    public Settings {
        variables = Map.copyOf(variables);
    }

    /**
     * From {@code -Dfjc.server}, {@code -Dfjc.tenants}, {@code -Dfjc.data}, {@code -Dfjc.http.port} and {@code -Dfjc.demo}; every other
     * {@code -Dfjc.…} is passed on to the server.
     */
    static Settings fromSystemProperties() {
        Map<String, String> given = new TreeMap<>();
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith(PREFIX))
                .forEach(name -> given.put(name.substring(PREFIX.length()), System.getProperty(name)));
        Path server = Path.of(taken(given, "server", "liberty/target/liberty/wlp"));
        Path tenants = Path.of(taken(given, "tenants", "tenants"));
        Path data = Path.of(taken(given, "data", ".fjc"));
        int port = port("fjc.http.port", taken(given, "http.port", "9080"));
        boolean demo = Boolean.parseBoolean(taken(given, "demo", "true"));
        Map<String, String> variables = new TreeMap<>();
        given.forEach((name, value) -> variables.put(PREFIX + name, value));
        return new Settings(server.toAbsolutePath().normalize(), tenants.toAbsolutePath().normalize(),
                data.toAbsolutePath().normalize(), port, demo, variables);
    }

    private static String taken(Map<String, String> given, String name, String otherwise) {
        String value = given.remove(name);
        return value == null || value.isBlank() ? otherwise : value;
    }

    /** A port by its setting's name. */
    static int port(String name, String written) {
        try {
            int port = Integer.parseInt(written);
            if (port > 0 && port < 65_536) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // falls through to the same sentence
        }
        throw new CannotStart(name + " is geen poortnummer tussen 1 en 65535.");
    }
}
