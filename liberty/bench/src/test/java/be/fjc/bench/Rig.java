package be.fjc.bench;

import be.fjc.launcher.EmbeddedDatabase;
import be.fjc.launcher.Product;
import be.fjc.launcher.Product.TenantProgress;
import be.fjc.launcher.Settings;
import be.fjc.platform.runtime.tenancy.DatabaseSecrets;
import java.io.IOException;
import java.io.Writer;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;

/** The running product with its generated centres, loaded and ready. */
final class Rig implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Options options;
    private final Folders folders;
    private final Staff staff = new Staff();
    private final Product product;
    private final int port;
    private List<Centre> centres = List.of();

    private Rig(Options options, Folders folders, Product product, int port) {
        this.options = options;
        this.folders = folders;
        this.product = product;
        this.port = port;
    }

    static Rig start(Options options) throws IOException {
        Folders folders = new Folders(options);
        folders.prepare();
        for (String id : ids(options)) {
            folders.declareCentre(id);
        }
        int port = freePort();
        // what is measured is the cost of the work, not the door in front of it
        Map<String, String> variables = Map.of("fjc.bench.logins", folders.logins().toString(),
                "fjc.limits.requestsPerMinute", "600000", "fjc.limits.requestsPerMinutePerSession", "600000");
        Product product = Product.withDatabase(new Settings(folders.server(), folders.tenants(), folders.data(), port, false, variables));
        Rig rig = new Rig(options, folders, product, port);
        try {
            product.startServer().awaitReady();
        } catch (RuntimeException trouble) {
            rig.close();
            throw trouble;
        }
        return rig;
    }

    private static List<String> ids(Options options) {
        return IntStream.rangeClosed(1, options.centres()).mapToObj(number -> "bench%03d".formatted(number)).toList();
    }

    /** Waits until every centre is active, gives each its people and its past, and tells the floor their logins. */
    void furnish() throws SQLException, IOException, InterruptedException {
        List<Centre> furnished = new ArrayList<>();
        Properties logins = new Properties();
        for (String id : ids(options)) {
            String login = awaitActive(id).schema() + "_app";
            String password = DatabaseSecrets.derive(product.masterKey(), "database|" + login + "|1");
            try (Connection tenant = product.database().as(login, password, EmbeddedDatabase.DATABASE)) {
                Past.load(tenant, options.dossiers(), staff.join(tenant));
                furnished.add(new Centre(id, login, password, Past.dossiers(tenant)));
            }
            logins.setProperty(Centre.hostOf(id), login + " " + password);
        }
        try (Writer file = Files.newBufferedWriter(folders.logins())) {
            logins.store(file, null);
        }
        try (Connection administrator = product.database().administrator(EmbeddedDatabase.DATABASE);
                Statement tidying = administrator.createStatement()) {
            tidying.execute("VACUUM (ANALYZE)");
            tidying.execute("CHECKPOINT");
            // it would clean up after one contender in the time of another
            tidying.execute("ALTER SYSTEM SET autovacuum = off");
            tidying.execute("SELECT pg_reload_conf()");
        }
        centres = List.copyOf(furnished);
    }

    private TenantProgress awaitActive(String id) throws SQLException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        TenantProgress now = product.progress().get(id);
        while (now == null || !now.state().equals("ACTIVE")) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("centre " + id + " stayed " + now);
            }
            Thread.sleep(200);
            now = product.progress().get(id);
        }
        return now;
    }

    /** Puts one more centre's folder in place and waits until its first page and its open API answer. */
    Duration timeToNewCentre() throws IOException, InterruptedException {
        long start = System.nanoTime();
        folders.declareCentre("benchnew");
        for (String path : List.of("/", "/api/platform/v1/workplace")) {
            awaitAnswer("benchnew", path, start + PATIENCE.toNanos());
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void awaitAnswer(String id, String path, long end) throws IOException, InterruptedException {
        try (Wire wire = new Wire(port)) {
            byte[] request = Wire.request("GET", path, Centre.hostOf(id), port, null, null);
            Wire.Reply reply = wire.exchange(request);
            while (reply.status() != 200) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException(path + " of the new centre answers " + reply.status());
                }
                Thread.sleep(50);
                reply = wire.exchange(request);
            }
        }
    }

    List<Centre> centres() {
        return centres;
    }

    int port() {
        return port;
    }

    String password() {
        return staff.password();
    }

    int databasePort() {
        return product.database().port();
    }

    ProcessHandle server() {
        return product.server().handle();
    }

    /** The first process of PostgreSQL; the ones that serve connections are its children. */
    ProcessHandle database() {
        try {
            String pid = Files.readAllLines(folders.data().resolve("postgresql/postmaster.pid")).get(0).strip();
            return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        product.close();
    }
}
