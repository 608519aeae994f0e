package be.fjc.bench;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What to measure with; each is a {@code -Dbench.…}.
 *
 * @param server the assembled server of the product; it is copied, never changed
 * @param template tenant file that every generated centre is made from
 * @param floor the floor's archive
 * @param work where everything of this run is made; emptied first
 * @param centres how many centres
 * @param dossiers how many dossiers in each
 * @param connections how many callers at once
 * @param rounds how often each is measured; the median counts
 * @param round how long one contender is measured on one operation
 * @param warmUp how often each operation is done before anything is measured
 */
record Options(
        Path server,
        Path template,
        Path floor,
        Path work,
        int centres,
        int dossiers,
        int connections,
        int rounds,
        Duration round,
        int warmUp) {

    static Options fromSystemProperties() {
        return new Options(
                path("server"),
                path("template"),
                path("floor"),
                path("work"),
                number("tenants", 10),
                number("dossiers", 5000),
                number("connections", 8),
                number("rounds", 3),
                Duration.ofSeconds(number("seconds", 10)),
                number("warmup", 8000));
    }

    private static Path path(String name) {
        String value = System.getProperty("bench." + name);
        if (value == null) {
            throw new IllegalArgumentException("bench." + name + " is not set; run this through Maven: mvn -Pbench");
        }
        return Path.of(value).toAbsolutePath().normalize();
    }

    private static int number(String name, int otherwise) {
        int value = Integer.getInteger("bench." + name, otherwise);
        if (value < 1) {
            throw new IllegalArgumentException("bench." + name + " must be at least 1");
        }
        return value;
    }
}
