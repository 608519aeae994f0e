package be.fjc.testkit.attack;

import be.fjc.launcher.EmbeddedDatabase;
import be.fjc.testkit.RunningProduct;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The places outside any answer where a word can be left behind: what the server writes, and the rows of every centre. */
public final class Traces {

    private Traces() {}

    /**
     * Files of the running product in which one of the words stands. Searched: everything in the data folder (log, messages, trace, first
     * failure data, work area, keys) and beside it (what the database says), but not the database's own pages.
     */
    public static List<String> inFiles(Markers markers) {
        RunningProduct product = RunningProduct.get();
        Path data = product.product().server() == null ? Path.of(System.getProperty("fjc.attached")) : product.product().server().log().getParent();
        List<String> found = new ArrayList<>(inFolder(markers, data, path -> !path.startsWith(data.resolve("postgresql/base"))
                && !path.startsWith(data.resolve("postgresql/pg_wal")) && !path.startsWith(data.resolve("postgresql-program"))));
        found.addAll(inFolder(markers, data.resolveSibling(data.getFileName() + ".out"), path -> true));
        return found;
    }

    /** Files under the folder, as far as wanted, in which one of the words stands. */
    public static List<String> inFolder(Markers markers, Path folder, Predicate<Path> wanted) {
        List<String> found = new ArrayList<>();
        if (Files.notExists(folder)) {
            return found;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.filter(wanted).filter(Files::isRegularFile).filter(Traces::isOurs).toList()) {
                String form = markers.in(read(path));
                if (form != null) {
                    found.add(folder.relativize(path) + ": " + form);
                }
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        return found;
    }

    /** Archives that were built: they are large, and nobody has written in them. */
    private static boolean isOurs(Path path) {
        return !path.toString().endsWith(".jar") && !path.toString().endsWith(".class");
    }

    private static byte[] read(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (NoSuchFileException gone) {
            return new byte[0];
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** Tables of a centre in which one of the words stands, with the dress of the first; by table and column. */
    public static Map<String, String> inTables(Markers markers, String tenant) {
        return inSchema(markers, RunningProduct.get().schema(tenant));
    }

    /** As {@link #inTables}, of what belongs to no centre. */
    public static Map<String, String> inControl(Markers markers) {
        return inSchema(markers, "control");
    }

    private static Map<String, String> inSchema(Markers markers, String schema) {
        Map<String, String> found = new TreeMap<>();
        try (Connection superuser = RunningProduct.get().product().database().administrator(EmbeddedDatabase.DATABASE)) {
            for (String[] column : columns(superuser, schema)) {
                String form = markers.in(whole(superuser, schema, column));
                if (form != null) {
                    found.put(column[0] + "." + column[1], form);
                }
            }
            return found;
        } catch (SQLException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    private static List<String[]> columns(Connection superuser, String schema) throws SQLException {
        List<String[]> columns = new ArrayList<>();
        try (PreparedStatement query = superuser.prepareStatement("SELECT table_name, column_name FROM information_schema.columns"
                + " WHERE table_schema = ? AND data_type NOT IN ('uuid', 'boolean', 'date', 'integer', 'bigint', 'timestamp with time zone')")) {
            query.setString(1, schema);
            try (ResultSet answer = query.executeQuery()) {
                while (answer.next()) {
                    columns.add(new String[] {answer.getString(1), answer.getString(2)});
                }
            }
        }
        if (columns.isEmpty()) {
            throw new IllegalStateException("there is no schema " + schema);
        }
        return columns;
    }

    private static String whole(Connection superuser, String schema, String[] column) throws SQLException {
        try (Statement statement = superuser.createStatement(); ResultSet answer = statement.executeQuery(
                "SELECT coalesce(string_agg(\"" + column[1] + "\"::text, E'\\n'), '') FROM " + schema + "." + column[0])) {
            answer.next();
            return answer.getString(1);
        }
    }
}
