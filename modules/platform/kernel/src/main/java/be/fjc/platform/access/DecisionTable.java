package be.fjc.platform.access;

import be.fjc.platform.kernel.Sha256;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which role reads which class of information in which relation: the centre's default matrix as data, with a version that every
 * audit row carries. A row that is not there denies. What is written wrongly stops the start, it is never guessed.
 */
public final class DecisionTable {

    private static final String FILE = "decision-table.csv";

    /**
     * One row: what holds for this role when all these relations hold at once.
     *
     * @param note what the reader of the table should know; may be empty
     */
    public record Row(Role role, Set<Relation> relations, Map<InformationClass, Cell> cells, String note) {

        public Row {
            relations = Set.copyOf(relations);
            cells = Map.copyOf(cells);
        }

        private boolean isFor(Role other, Set<Relation> exactly) {
            return role == other && relations.equals(exactly);
        }

        private Row with(InformationClass information, Cell cell) {
            Map<InformationClass, Cell> changed = new EnumMap<>(InformationClass.class);
            changed.putAll(cells);
            changed.put(information, cell);
            return new Row(role, relations, changed, note);
        }
    }

    /** What a centre wants a cell to say. */
    public record Change(Role role, Set<Relation> relations, InformationClass information, Cell cell) {

        public Change {
            relations = Set.copyOf(relations);
        }
    }

    private final String version;
    private final List<Row> rows;
    private final Map<Role, List<Row>> byRole;

    private DecisionTable(String version, List<Row> rows) {
        this.version = version;
        this.rows = List.copyOf(rows);
        this.byRole = rows.stream().collect(Collectors.groupingBy(Row::role));
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

    /** Reads a table: the version, the column names, then one row per role and relations, a note last. */
    public static DecisionTable read(Reader source) {
        List<String> lines = new BufferedReader(source).lines().filter(line -> !line.isBlank()).toList();
        String[] version = lines.get(0).split(",");
        check(version.length == 2 && version[0].equals("version"), lines.get(0));
        List<InformationClass> columns = columns(lines.get(1));
        List<Row> rows = new ArrayList<>();
        for (String line : lines.subList(2, lines.size())) {
            String[] parts = line.split(",", columns.size() + 3);
            check(parts.length == columns.size() + 3, line);
            Map<InformationClass, Cell> cells = new EnumMap<>(InformationClass.class);
            for (int i = 0; i < columns.size(); i++) {
                cells.put(columns.get(i), Cell.find(parts[i + 2]).orElseThrow(() -> new IllegalArgumentException(line)));
            }
            Role role = Role.valueOf(parts[0]);
            Set<Relation> relations = relations(parts[1]);
            check(rows.stream().noneMatch(row -> row.isFor(role, relations)), line);
            rows.add(new Row(role, relations, cells, parts[columns.size() + 2]));
        }
        return new DecisionTable(version[1], rows);
    }

    /** Relations as they are written: one, or several that must all hold, joined by {@code +}. */
    public static Set<Relation> relations(String written) {
        return Arrays.stream(written.split("\\+", -1)).map(Relation::valueOf).collect(Collectors.toUnmodifiableSet());
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
        return InformationClass.find(code)
                .orElseThrow(() -> new IllegalArgumentException("decision table: no class of information is called " + code));
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

    /** Every row, in the order written. */
    public List<Row> rows() {
        return rows;
    }

    /** What the table says for exactly this relation; {@link Cell#NO} where it says nothing. */
    public Cell cell(Role role, Relation relation, InformationClass information) {
        return cell(role, Set.of(relation), information);
    }

    private Cell cell(Role role, Set<Relation> relations, InformationClass information) {
        return rows.stream()
                .filter(row -> row.isFor(role, relations))
                .map(row -> row.cells().getOrDefault(information, Cell.NO))
                .findFirst()
                .orElse(Cell.NO);
    }

    /** Whether the change opens what the shipped table keeps closed for every centre. */
    public boolean forbids(Change change) {
        Cell here = cell(change.role(), change.relations(), change.information());
        boolean fixed = here.isFixed() || cell(change.role(), Relation.ANY, change.information()).isFixed();
        return fixed && change.cell().compareTo(here) > 0;
    }

    /**
     * The table as a centre wants it; its version ends on a fingerprint of the changes, {@code +} and eight hexadecimal digits.
     *
     * @throws IllegalArgumentException when one of the changes is forbidden
     */
    public DecisionTable with(List<Change> changes) {
        List<Row> changed = new ArrayList<>(rows);
        for (Change change : changes) {
            if (forbids(change)) {
                throw new IllegalArgumentException("decision table: no centre may loosen " + change);
            }
            if (changed.stream().noneMatch(row -> row.isFor(change.role(), change.relations()))) {
                changed.add(new Row(change.role(), change.relations(), Map.of(), ""));
            }
            changed.replaceAll(row -> row.isFor(change.role(), change.relations()) ? row.with(change.information(), change.cell()) : row);
        }
        return changes.isEmpty() ? this : new DecisionTable(version + "+" + fingerprint(changed).substring(0, 8), changed);
    }

    /** SHA-256 over all that the table says, in hexadecimal digits: equal for equal tables, however their rows are ordered. */
    public String fingerprint() {
        return fingerprint(rows);
    }

    private static String fingerprint(List<Row> rows) {
        String text = rows.stream()
                .flatMap(row -> row.cells().entrySet().stream()
                        .map(cell -> row.role() + " " + new TreeSet<>(row.relations()) + " " + cell.getKey() + " " + cell.getValue()))
                .sorted()
                .collect(Collectors.joining("\n"));
        return Sha256.hex(text);
    }

    /**
     * What opens.
     *
     * @param acting the roles by which the person may do the act at all: only these give
     * @param all every role of the person: any of these can take away
     * @param held the relations that hold
     * @param met the obligations that are met
     */
    Opening open(Set<Role> acting, Set<Role> all, Set<Relation> held, Set<Obligation> met) {
        Set<InformationClass> readable = EnumSet.noneOf(InformationClass.class);
        Set<InformationClass> summarised = EnumSet.noneOf(InformationClass.class);
        Set<Obligation> unmet = EnumSet.noneOf(Obligation.class);
        for (InformationClass information : InformationClass.values()) {
            if (said(all, held, information).contains(Cell.NEVER)) {
                continue;
            }
            Set<Cell> said = said(acting, held, information);
            if (said.stream().anyMatch(cell -> cell.opens() && met.containsAll(cell.obligations()))) {
                readable.add(information);
                continue;
            }
            if (said.contains(Cell.SUMMARY)) {
                summarised.add(information);
            }
            said.stream().max(Comparator.naturalOrder()).ifPresent(most -> unmet.addAll(most.obligations()));
        }
        unmet.removeAll(met);
        return new Opening(readable, summarised, unmet);
    }

    private Set<Cell> said(Set<Role> roles, Set<Relation> held, InformationClass information) {
        Set<Cell> said = EnumSet.noneOf(Cell.class);
        for (Role role : roles) {
            for (Row row : byRole.getOrDefault(role, List.of())) {
                if (held.containsAll(row.relations())) {
                    said.add(row.cells().getOrDefault(information, Cell.NO));
                }
            }
        }
        return said;
    }
}
