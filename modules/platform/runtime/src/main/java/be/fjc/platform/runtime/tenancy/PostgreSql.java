package be.fjc.platform.runtime.tenancy;

import java.sql.Types;
import java.util.UUID;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;

/**
 * PostgreSQL as the persistence units see it; every {@code persistence.xml} names it as {@code eclipselink.target-database}. Without
 * it EclipseLink binds an absent UUID as text, which a {@code uuid} column refuses.
 */
public final class PostgreSql extends PostgreSQLPlatform {

    private static final long serialVersionUID = 1L;

    @Override
    public int getJDBCType(Class<?> type) {
        return type == UUID.class ? Types.OTHER : super.getJDBCType(type);
    }
}
