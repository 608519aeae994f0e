package be.fjc.testkit.isolation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a row into any table, knowing nothing but PostgreSQL's catalogues: with a marker in every text, and everything the row refers
 * to written before it. What a CHECK wants is found by letting PostgreSQL try the few values that can be meant. So a new table needs
 * no line here.
 */
public final class AnyRow {

    private static final int DEEPEST = 5;

    private final Connection connection;
    private final String marker;
    private int rows;

    /**
     * @param connection as the centre, in a transaction
     * @param marker letters only; stands in every text that may hold it
     */
    public AnyRow(Connection connection, String marker) {
        this.connection = connection;
        this.marker = marker;
    }

    /** Adds a row and returns the values of its primary key, by column. */
    public Map<String, Object> into(String table) throws SQLException {
        return into(table, 0);
    }

    private Map<String, Object> into(String table, int depth) throws SQLException {
        if (depth > DEEPEST) {
            throw new IllegalStateException("tables refer to each other in a circle, at " + table);
        }
        rows++;
        List<TableColumn> columns = TableColumn.of(connection, table);
        if (columns.stream().anyMatch(column -> column.isKey() && column.type().equals("boolean"))) {
            Map<String, Object> only = onlyRow(table, columns);
            if (!only.isEmpty()) {
                return only;
            }
        }
        Map<String, List<String>> choices = new LinkedHashMap<>();
        for (TableColumn column : columns) {
            choices.put(column.name(), choicesFor(column, depth));
        }
        Map<String, String> row = new RowFinder(connection, choices).findFor(table);
        String names = String.join(", ", row.keySet());
        String values = String.join(", ", row.values());
        String keys = columns.stream().filter(TableColumn::isKey).map(TableColumn::name).collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(
                        "INSERT INTO " + table + " (" + names + ") VALUES (" + values + ") RETURNING " + keys)) {
            answer.next();
            Map<String, Object> key = new LinkedHashMap<>();
            for (int i = 1; i <= answer.getMetaData().getColumnCount(); i++) {
                key.put(answer.getMetaData().getColumnName(i), answer.getObject(i));
            }
            return key;
        }
    }

    /** A table that holds one row at most says so by a key that can only be true; the product may have written it already. */
    private Map<String, Object> onlyRow(String table, List<TableColumn> columns) throws SQLException {
        String key = columns.stream().filter(TableColumn::isKey).findFirst().orElseThrow().name();
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("SELECT " + key + " FROM " + table)) {
            return answer.next() ? Map.of(key, answer.getObject(1)) : Map.of();
        }
    }

    /** What could stand in a column, the best first, as SQL. */
    private List<String> choicesFor(TableColumn column, int depth) throws SQLException {
        List<String> choices = new ArrayList<>();
        if (column.refersTo() != null) {
            Object parent = into(column.refersTo(), depth + 1).values().iterator().next();
            choices.add("'" + parent + "'::" + column.type());
        } else {
            choices.addAll(valuesOf(column));
        }
        if (column.nullable()) {
            choices.add("NULL::" + column.type());
        }
        return choices;
    }

    private List<String> valuesOf(TableColumn column) {
        String type = column.type();
        return switch (type) {
            case "uuid" -> List.of("'" + UUID.randomUUID() + "'::uuid");
            case "text" -> column.words().isEmpty() ? markers() : column.words().stream().map(word -> "'" + word + "'::text").toList();
            case "jsonb" -> List.of("'{\"marker\": \"" + marker + "\"}'::jsonb");
            case "boolean" -> List.of("true", "false");
            case "integer", "bigint", "smallint", "numeric" -> column.isKey() ? List.of(unused() + "::" + type) : List.of("1::" + type, "0::" + type);
            case "date" -> List.of("current_date");
            case "timestamp with time zone" -> List.of("now()");
            case "time without time zone" -> List.of("localtime(0)");
            case "bytea" -> List.of("'\\x01'::bytea");
            default -> throw new IllegalStateException("no example of type " + type + " yet, for column " + column.name());
        };
    }

    /** A number that no row is likely to have, here or at another centre. */
    private static int unused() {
        return ThreadLocalRandom.current().nextInt(1_000_000, Integer.MAX_VALUE);
    }

    /** Letters after it, because some texts must differ from row to row. */
    private List<String> markers() {
        String marked = marker + "x".repeat(rows);
        return Stream.of(marked, marked.toLowerCase(Locale.ROOT), "k=" + marked, "").map(way -> "'" + way + "'::text").toList();
    }

    /** How often the marker stands in a table, as this connection sees it. */
    public static long count(Connection connection, String table, String marker) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT count(*) FROM " + table + " AS whole WHERE whole::text ILIKE ?")) {
            query.setString(1, "%" + marker + "%");
            try (ResultSet answer = query.executeQuery()) {
                answer.next();
                return answer.getLong(1);
            }
        }
    }
}
