package be.fjc.product;

import be.fjc.launcher.EmbeddedDatabase;
import be.fjc.testkit.RunningProduct;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A tenant's tables, opened from behind by whoever owns the database: to see what was written, and to break things on purpose. */
public final class Database {

    private final String tenant;

    private Database(String tenant) {
        this.tenant = tenant;
    }

    public static Database of(String tenant) {
        return new Database(tenant);
    }

    public long count(String query, Object... values) {
        try (Connection connection = open(); PreparedStatement statement = connection.prepareStatement(query)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            try (ResultSet answer = statement.executeQuery()) {
                answer.next();
                return answer.getLong(1);
            }
        } catch (SQLException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    /** The one value of bytes that the query finds. */
    public byte[] bytes(String query, Object value) {
        try (Connection connection = open(); PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setObject(1, value);
            try (ResultSet answer = statement.executeQuery()) {
                answer.next();
                return answer.getBytes(1);
            }
        } catch (SQLException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    /** Every row that the query finds, column by column. */
    public List<List<Object>> rows(String query) {
        try (Connection connection = open(); Statement statement = connection.createStatement(); ResultSet answer = statement.executeQuery(query)) {
            List<List<Object>> rows = new ArrayList<>();
            while (answer.next()) {
                List<Object> row = new ArrayList<>();
                for (int at = 1; at <= answer.getMetaData().getColumnCount(); at++) {
                    row.add(answer.getObject(at));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    public void run(String command) {
        try (Connection connection = open(); Statement statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    /** Name of the tenant's own login, the one that the product works with. */
    public String login() {
        try (Connection connection = open(); PreparedStatement statement = connection.prepareStatement(
                "SELECT grantee FROM information_schema.role_table_grants WHERE table_schema = ? AND table_name = 'platform_audit_event'"
                        + " AND privilege_type = 'INSERT' AND is_grantable = 'NO'")) {
            statement.setString(1, schema());
            try (ResultSet answer = statement.executeQuery()) {
                answer.next();
                return answer.getString(1);
            }
        } catch (SQLException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    private String schema() {
        return RunningProduct.get().schema(tenant);
    }

    private Connection open() throws SQLException {
        Connection connection = RunningProduct.get().product().database().administrator(EmbeddedDatabase.DATABASE);
        connection.setSchema(schema());
        return connection;
    }
}
