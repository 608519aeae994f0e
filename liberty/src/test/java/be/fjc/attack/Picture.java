package be.fjc.attack;

import be.fjc.testkit.RunningProduct;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything that a centre keeps, as one number per table, to see that an attack left nothing behind. What lies sealed is left out: it is
 * sealed anew whenever keys change, while what somebody changes shows in the columns beside it too.
 */
final class Picture {

    /** What is written whenever somebody calls, or by the clock. */
    private static final String BY_ITSELF = "audit|session|job|outbox|request|attempt|databasechange|limit|key";

    private Picture() {}

    static Map<String, String> of(String tenant) {
        RunningProduct product = RunningProduct.get();
        Map<String, String> picture = new TreeMap<>();
        try (Connection connection = product.product().database().administrator("fjc"); Statement statement = connection.createStatement()) {
            connection.setSchema(product.schema(tenant));
            for (String table : tables(statement)) {
                try (ResultSet answer = statement.executeQuery("SELECT count(*), sum(('x' || substr(md5((to_jsonb(t) - ARRAY("
                        + "SELECT s.column_name::text FROM platform_sealed_column s WHERE s.table_name = '" + table + "'))::text), 1, 8))::bit(32)::bigint)"
                        + " FROM " + table + " t")) {
                    answer.next();
                    picture.put(table, answer.getString(1) + "/" + answer.getString(2));
                }
            }
            return picture;
        } catch (SQLException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet answer = statement.executeQuery("SELECT tablename FROM pg_tables WHERE schemaname = current_schema() AND tablename !~ '"
                + BY_ITSELF + "'")) {
            while (answer.next()) {
                tables.add(answer.getString(1));
            }
        }
        if (tables.size() < 5) {
            throw new IllegalStateException("only " + tables);
        }
        return tables;
    }
}
