package be.fjc.platform.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which role reads which class of information in which relation: the centre's default matrix as data, with a version that every
 * audit row carries. A row that is not there denies. What is written wrongly stops the start, it is never guessed.
 */
public final class DecisionTable {

    private static final String FILE = "decision-table.csv";

    private record Row(Role role, Relation relation) {}

    private final String version;
    private final Map<Row, Map<InformationClass, Cell>> rows;

    private DecisionTable(String version, Map<Row, Map<InformationClass, Cell>> rows) {
        this.version = version;
        this.rows = rows;
    }

    /** The table that ships with the product. */
    public static DecisionTable shipped() {
        try (Reader file =
                new InputStreamReader(DecisionTable.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a table: the version, the column names, then one row per role and relation, a note last. */
    public static DecisionTable read(Reader source) {
        List<String> lines = new BufferedReader(source).lines().filter(line -> !line.isBlank()).toList();
        String[] version = lines.get(0).split(",");
        check(version.length == 2 && version[0].equals("version"), lines.get(0));
        List<InformationClass> columns = columns(lines.get(1));
        Map<Row, Map<InformationClass, Cell>> rows = new HashMap<>();
        for (String line : lines.subList(2, lines.size())) {
            String[] parts = line.split(",", columns.size() + 3);
            check(parts.length == columns.size() + 3, line);
            Map<InformationClass, Cell> cells = new EnumMap<>(InformationClass.class);
            for (int i = 0; i < columns.size(); i++) {
                cells.put(columns.get(i), Cell.valueOf(parts[i + 2].toUpperCase(Locale.ROOT)));
            }
            check(rows.put(new Row(Role.valueOf(parts[0]), Relation.valueOf(parts[1])), cells) == null, line);
        }
        return new DecisionTable(version[1], Map.copyOf(rows));
    }

    private static List<InformationClass> columns(String line) {
        List<String> names = List.of(line.split(","));
        check(names.subList(0, 2).equals(List.of("role", "relation")) && names.get(names.size() - 1).equals("note"), line);
        List<InformationClass> columns =
                names.subList(2, names.size() - 1).stream().map(DecisionTable::withCode).toList();
        check(columns.size() == InformationClass.values().length && Set.copyOf(columns).size() == columns.size(), line);
        return columns;
    }

    private static InformationClass withCode(String code) {
        for (InformationClass candidate : InformationClass.values()) {
            if (candidate.code().equals(code)) {
                return candidate;
            }
        }
        throw new IllegalArgumentException("decision table: no class of information is called " + code);
    }

    private static void check(boolean right, String line) {
        if (!right) {
            throw new IllegalArgumentException("decision table: cannot be read: " + line);
        }
    }

    /** Edition of the table. */
    public String version() {
        return version;
    }

    /** What the table says; {@link Cell#NO} where it says nothing. */
    public Cell cell(Role role, Relation relation, InformationClass information) {
        return rows.getOrDefault(new Row(role, relation), Map.of()).getOrDefault(information, Cell.NO);
    }

    /**
     * What can be read.
     *
     * @param acting the roles by which the person may do the act at all: only these give
     * @param all every role of the person: any of these can take away
     * @param held the relations that hold
     */
    Set<InformationClass> readable(Set<Role> acting, Set<Role> all, Set<Relation> held) {
        Set<InformationClass> readable = EnumSet.noneOf(InformationClass.class);
        for (InformationClass information : InformationClass.values()) {
            if (says(Cell.YES, acting, held, information) && !says(Cell.NEVER, all, held, information)) {
                readable.add(information);
            }
        }
        return readable;
    }

    private boolean says(Cell what, Set<Role> roles, Set<Relation> relations, InformationClass information) {
        for (Role role : roles) {
            for (Relation relation : relations) {
                if (cell(role, relation, information) == what) {
                    return true;
                }
            }
        }
        return false;
    }
}
