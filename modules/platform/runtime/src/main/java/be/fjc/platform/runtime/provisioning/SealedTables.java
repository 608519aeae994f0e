package be.fjc.platform.runtime.provisioning;

import be.fjc.platform.module.CentreModule;
import be.fjc.platform.runtime.sealing.NewKeyset;
import be.fjc.platform.sealing.SealedColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Gives a centre its keyset, once, or finds that it opens, and writes down which columns lie sealed. A declared column that is not
 * {@code bytea} would keep in the clear what was promised sealed, so with one the centre is not served; nor with a keyset that does not
 * open.
 */
@ApplicationScoped
class SealedTables {

    @Inject
    NewKeyset keys;

    /** After the migrations, as the owner of the centre's tables; two nodes at once make one keyset. */
    void prepare(Connection connection, String tenant, String schema, List<CentreModule> modules) throws SQLException {
        Migrator.execute(connection, "SET ROLE " + Roles.ownerOf(schema));
        Migrator.execute(connection, "SET search_path = " + schema);
        try {
            Optional<byte[]> keyset = keyset(connection);
            if (keyset.isEmpty()) {
                giveKeys(connection, tenant);
            } else {
                keys.requireOpens(keyset.get(), tenant);
            }
            for (CentreModule module : modules) {
                for (SealedColumn column : module.sealedColumns()) {
                    require(connection, column);
                    writeDown(connection, column);
                }
            }
        } finally {
            Migrator.clean(connection);
        }
    }

    private static Optional<byte[]> keyset(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT wrapped FROM platform_keyset");
                ResultSet answer = query.executeQuery()) {
            return answer.next() ? Optional.of(answer.getBytes(1)) : Optional.empty();
        }
    }

    private void giveKeys(Connection connection, String tenant) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO platform_keyset (one, wrapped, changed_at, asked_at) VALUES (true, ?, now(), now())
                ON CONFLICT DO NOTHING""")) {
            insert.setBytes(1, keys.wrappedFor(tenant));
            insert.executeUpdate();
        }
    }

    private static void require(Connection connection, SealedColumn column) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                SELECT 1 FROM information_schema.columns c JOIN information_schema.columns k USING (table_schema, table_name)
                WHERE table_schema = current_schema() AND table_name = ?
                  AND c.column_name = ? AND c.data_type = 'bytea' AND k.column_name = ? AND k.data_type = 'uuid'""")) {
            query.setString(1, column.table());
            query.setString(2, column.column());
            query.setString(3, column.key());
            try (ResultSet answer = query.executeQuery()) {
                if (!answer.next()) {
                    throw new SQLException("the sealed column " + column.table() + "." + column.column() + " of key " + column.key()
                            + " is not there as bytea with a uuid");
                }
            }
        }
    }

    private static void writeDown(Connection connection, SealedColumn column) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO platform_sealed_column (table_name, column_name, key_column) VALUES (?, ?, ?)
                ON CONFLICT DO NOTHING""")) {
            insert.setString(1, column.table());
            insert.setString(2, column.column());
            insert.setString(3, column.key());
            insert.executeUpdate();
        }
    }
}
