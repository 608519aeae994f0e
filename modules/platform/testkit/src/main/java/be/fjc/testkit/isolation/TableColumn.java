package be.fjc.testkit.isolation;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column as PostgreSQL knows it.
 *
 * @param words the only texts that a CHECK on this column alone allows; empty when any will do
 * @param refersTo the table it refers to; null when none
 */
record TableColumn(String name, String type, boolean nullable, boolean isKey, List<String> words, String refersTo) {

    private static final Pattern WORD = Pattern.compile("'([^']*)'::text");

    /** The columns of a table in the own schema, in their order. */
    static List<TableColumn> of(Connection connection, String table) throws SQLException {
        List<TableColumn> columns = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("""
                SELECT a.attname, format_type(a.atttypid, NULL), NOT a.attnotnull,
                       coalesce((SELECT a.attnum = ANY (conkey) FROM pg_constraint WHERE conrelid = a.attrelid AND contype = 'p'), false),
                       (SELECT array_agg(pg_get_constraintdef(oid)) FROM pg_constraint
                         WHERE conrelid = a.attrelid AND contype = 'c' AND conkey = ARRAY[a.attnum]),
                       (SELECT max(confrelid::regclass::text) FROM pg_constraint
                         WHERE conrelid = a.attrelid AND contype = 'f' AND conkey = ARRAY[a.attnum])
                  FROM pg_attribute a WHERE a.attrelid = to_regclass(?) AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum
                """)) {
            query.setString(1, table);
            try (ResultSet answer = query.executeQuery()) {
                while (answer.next()) {
                    columns.add(new TableColumn(answer.getString(1), answer.getString(2), answer.getBoolean(3), answer.getBoolean(4),
                            wordsIn(answer.getArray(5)), answer.getString(6)));
                }
            }
        }
        if (columns.isEmpty()) {
            throw new IllegalStateException("there is no table " + table + " in this schema");
        }
        return columns;
    }

    /** A pattern is not a list of words. What else is quoted in a check is tried like a word, and refused. */
    private static List<String> wordsIn(Array checks) throws SQLException {
        List<String> words = new ArrayList<>();
        for (String check : checks == null ? new String[0] : (String[]) checks.getArray()) {
            Matcher matcher = WORD.matcher(check);
            while (!check.contains("~") && matcher.find()) {
                words.add(matcher.group(1));
            }
        }
        return words;
    }
}
