package be.fjc.attack;

import be.fjc.launcher.EmbeddedDatabase;
import be.fjc.testkit.RunningProduct;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The rows of a schema as whoever owns the database sees them. */
final class Rows {

    private Rows() {}

    static List<String> tables(String schema) {
        return ask("SELECT tablename FROM pg_tables WHERE schemaname = '" + schema + "' AND tablename NOT LIKE '%changelog%' ORDER BY 1");
    }

    /** Number of rows, and one digest of them all. */
    static String digest(String schema, String table) {
        return ask("SELECT count(*) || ' rows ' || coalesce(md5(string_agg(md5(whole::text), '' ORDER BY md5(whole::text))), '') FROM "
                + schema + "." + table + " AS whole").get(0);
    }

    private static List<String> ask(String sql) {
        try (Connection superuser = RunningProduct.get().product().database().administrator(EmbeddedDatabase.DATABASE);
                Statement statement = superuser.createStatement(); ResultSet answer = statement.executeQuery(sql)) {
            List<String> lines = new ArrayList<>();
            while (answer.next()) {
                lines.add(answer.getString(1));
            }
            return lines;
        } catch (SQLException trouble) {
            throw new IllegalStateException(trouble);
        }
    }
}
