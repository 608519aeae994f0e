package be.fjc.testkit;

import be.fjc.launcher.Product;
import be.fjc.launcher.Product.TenantProgress;
import be.fjc.launcher.Settings;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The product as a newcomer would run it, started once for all test classes of a build and stopped at its end: a real PostgreSQL, a
 * real Open Liberty, the repository's own tenant files (in a copy that tests may change) and the synthetic year.
 */
public final class RunningProduct {

    static {
        prepareHttp();
    }

    /** Tests ask faster than people do, all from one address; those that are about rates set their own in a tenant file. */
    private static final Map<String, String> RATES = Map.of(
            "fjc.limits.requestsPerMinute", "600000",
            "fjc.limits.requestsPerMinutePerSession", "600000",
            "fjc.limits.signInsPerMinute", "600000",
            "fjc.limits.signInsPerMinutePerAddress", "600000",
            "fjc.limits.signInsPerMinutePerLogin", "600000");

    /** Providers that tests put into tenant files, as {@code <tenant>.<provider>}, and what the server shows them; worth nothing elsewhere. */
    private static final List<String> PROVIDERS = List.of("limburg.acm", "limburg.federaal", "antwerpen.acm");

    private static final String PROVIDER_SECRET = "proefgeheim-voor-tests-alleen-0001";

    private static RunningProduct running;

    private final Product product;
    private final Path tenants;
    private final int port;

    private RunningProduct(Product product, Path tenants, int port) {
        this.product = product;
        this.tenants = tenants;
        this.port = port;
    }

    /**
     * The one that runs; started at the first call. Needs the system properties {@code fjc.server}, {@code fjc.tenants}, {@code fjc.data};
     * with {@code fjc.attached} (a data folder) and {@code fjc.http.port} it is one that somebody started already, and nothing is stopped.
     */
    public static synchronized RunningProduct get() {
        if (running == null) {
            running = System.getProperty("fjc.attached") == null ? start() : attached();
            Runtime.getRuntime().addShutdownHook(new Thread(running.product::close, "stop-product"));
            running.awaitDemo();
        }
        return running;
    }

    private static RunningProduct attached() {
        Path tenants = Path.of(Machine.required("fjc.tenants")).toAbsolutePath();
        int port = Integer.parseInt(Machine.required("fjc.http.port"));
        Settings settings = new Settings(Path.of(Machine.required("fjc.server")), tenants, Path.of(Machine.required("fjc.attached")).toAbsolutePath(), port,
                true, Map.of());
        return new RunningProduct(Product.running(settings), tenants, port);
    }

    private static RunningProduct start() {
        Path data = Path.of(Machine.required("fjc.data")).toAbsolutePath();
        Machine.remove(data);
        Path tenants = Machine.copy(Path.of(Machine.required("fjc.tenants")), data.resolveSibling(data.getFileName() + "-tenants"));
        int port = Machine.freePort();
        Path server = Path.of(Machine.required("fjc.server")).toAbsolutePath();
        Map<String, String> variables = new TreeMap<>(RATES);
        variables.putAll(withSampleModule(server, data));
        PROVIDERS.forEach(provider -> variables.put("fjc.openid." + provider + ".secret", PROVIDER_SECRET));
        Settings settings = new Settings(server, tenants, data, port, true, variables);
        Product product = Product.withDatabase(settings);
        try {
            product.startServer().awaitReady();
        } catch (RuntimeException trouble) {
            product.close();
            throw trouble;
        }
        return new RunningProduct(product, tenants, port);
    }

    /** When {@code fjc.sample.module} names a jar, the product runs with that module in it; no centre has it on by itself. */
    private static Map<String, String> withSampleModule(Path server, Path data) {
        String jar = System.getProperty("fjc.sample.module");
        if (jar == null) {
            return Map.of();
        }
        Path folder = data.resolveSibling(data.getFileName() + "-application");
        return Map.of("fjc.application", ApplicationWith.module(server, Path.of(jar), folder).toString());
    }

    /** Read once, by the first who uses the HTTP client. */
    static void prepareHttp() {
        // tests choose a centre by its host name without needing a resolver for it
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host,origin,connection");
        // sooner than the server closes a connection that rests
        System.setProperty("jdk.httpclient.keepalive.timeout", "10");
    }

    public Product product() {
        return product;
    }

    public int port() {
        return port;
    }

    /** The folder of tenant files that the running product watches; a test that changes it puts it back. */
    public Path tenants() {
        return tenants;
    }

    /** Address of a centre as a browser writes it. */
    public String address(String tenant) {
        return "http://" + tenant + ".localhost:" + port;
    }

    /** Password of every demo account. */
    public String password() {
        return product.demoPassword();
    }

    /** Opaque schema name of a tenant. */
    public String schema(String tenant) {
        return progress(tenant).schema();
    }

    /** How far a tenant is; null when the platform does not know it. */
    public TenantProgress progress(String tenant) {
        try {
            return product.progress().get(tenant);
        } catch (SQLException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    /** Waits until the tenant is as wanted; fails after the patience. */
    public void await(String tenant, Duration patience, Predicate<TenantProgress> wanted) {
        long end = System.nanoTime() + patience.toNanos();
        TenantProgress now = progress(tenant);
        while (now == null || !wanted.test(now)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("tenant " + tenant + " stayed " + now + " for " + patience);
            }
            pause();
            now = progress(tenant);
        }
    }

    private void awaitDemo() {
        for (String tenant : new String[] {"mechelen", "limburg", "antwerpen", "vlaanderen"}) {
            await(tenant, Duration.ofMinutes(4), now -> "ACTIVE".equals(now.state()) && "loaded".equals(now.demo()));
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
