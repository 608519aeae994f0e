package be.fjc.platform.runtime.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * Where tenants live: one Liberty data source per database server, without credentials of its own. The placement {@code default} is
 * {@code jdbc/tenant}; another one, say {@code east}, is {@code jdbc/tenant-east}.
 */
public final class Placements {

    /** The placement a tenant gets when its file names none. */
    public static final String MAIN = "default";

    /** The login without grants, used when no tenant is bound. */
    public static final String UNBOUND_LOGIN = "fjc_unbound";

    private static final Map<String, DataSource> SOURCES = new ConcurrentHashMap<>();

    private Placements() {}

    /** Whether the server has a data source for the placement. */
    public static boolean exists(String placement) {
        try {
            source(placement);
            return true;
        } catch (IllegalStateException absent) {
            return false;
        }
    }

    static Connection connect(Tenant tenant) throws SQLException {
        if (tenant == null) {
            return source(MAIN).getConnection(UNBOUND_LOGIN, DatabaseSecrets.passwordOf(UNBOUND_LOGIN, 1));
        }
        return source(tenant.placement()).getConnection(tenant.login(), DatabaseSecrets.passwordOf(tenant.login(), tenant.epoch()));
    }

    private static DataSource source(String placement) {
        return SOURCES.computeIfAbsent(placement, Placements::lookup);
    }

    private static DataSource lookup(String placement) {
        String name = MAIN.equals(placement) ? "jdbc/tenant" : "jdbc/tenant-" + placement;
        try {
            return InitialContext.doLookup(name);
        } catch (NamingException absent) {
            throw new IllegalStateException("the server has no data source " + name + " for placement " + placement, absent);
        }
    }
}
