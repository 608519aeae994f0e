package be.fjc.platform.runtime.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;

/**
 * The one place where the application gets a connection: as the bound tenant's own login, or, with none bound, as the login without
 * any grant. Whoever reads another tenant's rows would have to be that tenant.
 */
final class TenantConnector extends JNDIConnector {

    @Override
    public Connection connect(Properties properties, Session session) {
        Tenant tenant = TenantScope.currentOrNull();
        TransactionBinding.bind(tenant);
        try {
            return Placements.connect(tenant);
        } catch (SQLException failure) {
            throw DatabaseException.sqlException(failure);
        }
    }
}
