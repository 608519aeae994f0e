package be.fjc.sample;

import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.Someone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** The sample module as an operator handles it: a few lines in a tenant file while the product runs. */
final class SwitchedModule {

    static final String CENTRE = "limburg";

    private static final String API = "/api/gap-signals/v1/doc/openapi.yaml";

    private final RunningProduct product = RunningProduct.get();
    private final Path file = product.tenants().resolve(CENTRE).resolve("tenant.yaml");
    private final String original = read(file);

    /** @param agendaAfterDays how long a signal waits before the module's job takes it up; none means at the next run */
    void on(int agendaAfterDays) {
        write(original.replaceFirst("(?m)^modules:$", "modules:\n  gap-signals:\n    enabled: true\n    agendaAfterDays: " + agendaAfterDays));
        await("the module is on", () -> status() == 200);
    }

    void off() {
        write(original.replaceFirst("(?m)^modules:$", "modules:\n  gap-signals:\n    enabled: false\n    agendaAfterDays: 0"));
        await("the module is off", () -> status() == 404);
    }

    void putBack() {
        write(original);
        await("the tenant file is as it was", () -> status() == 404);
    }

    private static int status() {
        return Someone.signedIn(CENTRE, "coordinator").get(API).status();
    }

    /** The first column of a query in the centre's own schema, asked past the product. */
    List<String> rows(String tenant, String query) {
        List<String> rows = new ArrayList<>();
        try (Connection connection = product.product().database().administrator("fjc"); Statement statement = connection.createStatement()) {
            statement.execute("SET search_path = " + product.schema(tenant));
            try (ResultSet answer = statement.executeQuery(query)) {
                while (answer.next()) {
                    rows.add(answer.getString(1));
                }
            }
            return rows;
        } catch (SQLException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    void change(String tenant, String statement) {
        rows(tenant, statement + " RETURNING 1");
    }

    static void await(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + 150_000_000_000L;
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("still not: " + what);
            }
            try {
                Thread.sleep(200);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new AssertionError(stopped);
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** At once, so that nobody reads half a file. */
    private void write(String text) {
        try {
            Path whole = Files.writeString(file.resolveSibling(".tenant.yaml.new"), text);
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
