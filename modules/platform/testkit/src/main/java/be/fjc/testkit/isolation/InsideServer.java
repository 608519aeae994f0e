package be.fjc.testkit.isolation;

import be.fjc.launcher.DataFolder;
import be.fjc.launcher.EmbeddedDatabase;
import be.fjc.testkit.Machine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * The server that tests run inside: beside the product's own in the same installation, with the product's configuration but for the
 * application, on a PostgreSQL and tenants of its own.
 */
final class InsideServer implements AutoCloseable {

    /** How many centres there are; more than the pool below has connections, so that connections are taken away from each other. */
    static final int TENANTS = 14;

    private static final int POOL = 9;

    private final DataFolder folder;
    private final EmbeddedDatabase database;

    private InsideServer(DataFolder folder, EmbeddedDatabase database) {
        this.folder = folder;
        this.database = database;
    }

    /** Makes everything ready and sets the system properties that {@code arquillian.xml} reads. */
    static InsideServer prepare() {
        Path wlp = Path.of(Machine.required("fjc.server"));
        Path data = Path.of(Machine.required("fjc.data")).resolveSibling("inside-server").toAbsolutePath();
        DataFolder folder = DataFolder.openEmpty(data);
        InsideServer server = new InsideServer(folder, EmbeddedDatabase.start(folder));
        // the adapter looks for a running server by its name, on the whole computer
        String name = "inside-" + Integer.toHexString(data.hashCode());
        int port = Machine.freePort();
        Path home = wlp.resolve("usr/servers").resolve(name);
        Machine.remove(home);
        ServerFolder.copy(wlp.resolve("usr/servers/fjc"), home, server.variables(data, port));
        System.setProperty("fjc.inside.wlp", wlp.toString());
        System.setProperty("fjc.inside.server", name);
        System.setProperty("fjc.inside.port", Integer.toString(port));
        return server;
    }

    private Map<String, String> variables(Path data, int port) {
        Map<String, String> variables = new TreeMap<>();
        variables.put("fjc.http.port", Integer.toString(port));
        variables.put("fjc.management.port", Integer.toString(Machine.freePort()));
        variables.put("fjc.database.host", "127.0.0.1");
        variables.put("fjc.database.port", Integer.toString(database.port()));
        variables.put("fjc.database.name", EmbeddedDatabase.DATABASE);
        variables.put("fjc.database.tls", "disable");
        variables.put("fjc.database.pool", Integer.toString(POOL));
        variables.put("fjc.database.migrator.user", EmbeddedDatabase.MIGRATOR);
        variables.put("fjc.database.migrator.password", database.migratorPassword());
        variables.put("fjc.master.key", folder.secret("master-key"));
        variables.put("fjc.keys.folder", data.resolve("keys").toString());
        variables.put("fjc.tenants.folder", tenants(data).toString());
        variables.put("fjc.demo", "false");
        String size = System.getProperty("fjc.isolation.transactions");
        if (size != null) {
            variables.put("fjc.isolation.transactions", size);
        }
        return variables;
    }

    /** Centres that differ in nothing but their name: {@code c01}, {@code c02} and so on. */
    private static Path tenants(Path data) {
        try {
            String file = Files.readString(Path.of(Machine.required("fjc.tenants"), "mechelen", "tenant.yaml"));
            Path tenants = data.resolve("tenants");
            for (int i = 1; i <= TENANTS; i++) {
                String id = "c%02d".formatted(i);
                Files.createDirectories(tenants.resolve(id));
                Files.writeString(tenants.resolve(id).resolve("tenant.yaml"), file.replace("mechelen.localhost", id + ".localhost").replace("name: FJC Mechelen\nkind", "name: Centrum " + id + "\nkind"));
            }
            return tenants;
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    @Override
    public void close() {
        database.close();
        folder.close();
    }
}
