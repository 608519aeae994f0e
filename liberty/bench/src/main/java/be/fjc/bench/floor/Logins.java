package be.fjc.bench.floor;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** Which tenant's login belongs to a host name: read once from the file that the load process wrote in its own folder. */
final class Logins {

    private record Login(String name, String password) {}

    private static final Map<String, Login> BY_HOST = new ConcurrentHashMap<>();

    private static volatile DataSource source;

    private Logins() {}

    /** A connection as the tenant of the host, in a transaction of its own. */
    static Connection connect(String host) throws SQLException {
        Login login = BY_HOST.computeIfAbsent(host.substring(0, host.indexOf(':')), Logins::read);
        Connection connection = source().getConnection(login.name, login.password);
        connection.setAutoCommit(false);
        return connection;
    }

    private static Login read(String host) {
        Properties file = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(System.getenv("FJC_BENCH_LOGINS")))) {
            file.load(reader);
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
        String[] parts = file.getProperty(host).split(" ");
        return new Login(parts[0], parts[1]);
    }

    private static DataSource source() {
        if (source == null) {
            try {
                source = InitialContext.doLookup("jdbc/tenant");
            } catch (NamingException absent) {
                throw new IllegalStateException(absent);
            }
        }
        return source;
    }
}
