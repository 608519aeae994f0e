package be.fjc.testkit.isolation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Picks one value for each column so that every CHECK of the table holds, by having PostgreSQL try the combinations that matter. */
final class RowFinder {

    /** A CHECK and the columns it speaks of. */
    record Check(String expression, Set<String> columns) {}

    private final Connection connection;
    private final Map<String, List<String>> choices;

    RowFinder(Connection connection, Map<String, List<String>> choices) {
        this.connection = connection;
        this.choices = choices;
    }

    Map<String, String> findFor(String table) throws SQLException {
        Map<String, String> row = new LinkedHashMap<>();
        choices.forEach((column, values) -> row.put(column, values.get(0)));
        for (List<Check> group : together(checksOf(table))) {
            row.putAll(solve(table, group));
        }
        return row;
    }

    /** The best combination for checks that share columns: as few empty columns as possible, and the earlier choices. */
    private Map<String, String> solve(String table, List<Check> group) throws SQLException {
        Set<String> names = group.stream().flatMap(check -> check.columns.stream()).collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> sources = new ArrayList<>();
        for (String name : names) {
            List<String> rows = new ArrayList<>();
            for (int i = 0; i < choices.get(name).size(); i++) {
                rows.add("(" + choices.get(name).get(i) + ", " + i + ")");
            }
            sources.add("(VALUES " + String.join(", ", rows) + ") AS of_" + name + " (" + name + ", choice_" + name + ")");
        }
        String sql = "SELECT " + names.stream().map(name -> "choice_" + name).collect(Collectors.joining(", "))
                + " FROM " + String.join(" CROSS JOIN ", sources)
                + " WHERE " + group.stream().map(check -> "(" + check.expression + ") IS NOT FALSE").collect(Collectors.joining(" AND "))
                + " ORDER BY num_nulls(" + String.join(", ", names) + "), "
                + names.stream().map(name -> "choice_" + name).collect(Collectors.joining(" + ")) + " LIMIT 1";
        try (Statement statement = connection.createStatement(); ResultSet answer = statement.executeQuery(sql)) {
            if (!answer.next()) {
                throw new IllegalStateException("no example of a row fits the checks of " + table + ": " + group);
            }
            Map<String, String> found = new LinkedHashMap<>();
            int i = 1;
            for (String name : names) {
                found.put(name, choices.get(name).get(answer.getInt(i++)));
            }
            return found;
        }
    }

    private static List<List<Check>> together(List<Check> checks) {
        List<List<Check>> groups = new ArrayList<>();
        for (Check check : checks) {
            List<Check> group = new ArrayList<>(List.of(check));
            groups.removeIf(other -> {
                boolean shared = other.stream().anyMatch(one -> group.stream().anyMatch(mine -> mine.columns.stream().anyMatch(one.columns::contains)));
                return shared && group.addAll(other);
            });
            groups.add(group);
        }
        return groups;
    }

    private List<Check> checksOf(String table) throws SQLException {
        List<Check> checks = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("""
                SELECT pg_get_expr(conbin, conrelid),
                       (SELECT array_agg(attname::text) FROM pg_attribute WHERE attrelid = conrelid AND attnum = ANY (conkey))
                  FROM pg_constraint WHERE conrelid = to_regclass(?) AND contype = 'c' AND cardinality(conkey) > 0
                """)) {
            query.setString(1, table);
            try (ResultSet answer = query.executeQuery()) {
                while (answer.next()) {
                    checks.add(new Check(answer.getString(1), Set.of((String[]) answer.getArray(2).getArray())));
                }
            }
        }
        return checks;
    }
}
