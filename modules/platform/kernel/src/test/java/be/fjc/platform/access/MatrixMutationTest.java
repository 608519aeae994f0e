package be.fjc.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.platform.access.DecisionTable.Row;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every cell of the decision table is flipped once, and the matrix by hand notices (D40). */
class MatrixMutationTest {

    private static final int MOST_CELLS = 300;

    private final DecisionTable shipped = DecisionTable.shipped();

    @Test
    void a_table_written_out_again_is_the_same() {
        assertThat(read(shipped.rows()).fingerprint()).isEqualTo(shipped.fingerprint());
        assertThat(isNoticed(shipped, Role.COORDINATOR)).isFalse();
    }

    @Test
    void no_cell_can_be_flipped_unnoticed() {
        List<String> missed = new ArrayList<>();
        int flipped = 0;
        for (Row row : shipped.rows()) {
            for (InformationClass information : InformationClass.values()) {
                Cell before = row.cells().get(information);
                for (Cell after : before == Cell.NO ? List.of(Cell.YES) : List.of(Cell.NO, Cell.YES)) {
                    if (after == before || !matters(row, information, before, after)) {
                        continue;
                    }
                    flipped++;
                    if (!isNoticed(with(row, information, after), row.role())) {
                        missed.add(row.role() + " " + row.relations() + " " + information + ": " + before + " became " + after);
                    }
                }
            }
        }
        assertThat(missed).isEmpty();
        assertThat(flipped).isGreaterThan(MOST_CELLS);
    }

    /** What a wider row of the same role says anyway, a narrower one does not change. */
    private boolean matters(Row row, InformationClass information, Cell before, Cell after) {
        return shipped.rows().stream()
                .filter(other -> other != row && other.role() == row.role() && isWider(other, row))
                .map(other -> other.cells().get(information))
                .noneMatch(said -> said == Cell.NEVER || said == Cell.YES && before != Cell.NEVER && after != Cell.NEVER);
    }

    private static boolean isWider(Row other, Row row) {
        return other.relations().contains(Relation.ANY) || row.relations().containsAll(other.relations());
    }

    private static boolean isNoticed(DecisionTable table, Role role) {
        MatrixTest matrix = MatrixTest.against(table);
        try {
            matrix.inEachPairOfRelations(role);
            matrix.exactly_the_bold_cells_are_fixed();
            return false;
        } catch (AssertionError noticed) {
            return true;
        }
    }

    private DecisionTable with(Row changed, InformationClass information, Cell cell) {
        return read(shipped.rows().stream()
                .map(row -> row != changed ? row : new Row(row.role(), row.relations(), replaced(row, information, cell), row.note()))
                .toList());
    }

    private static Map<InformationClass, Cell> replaced(Row row, InformationClass information, Cell cell) {
        return row.cells().keySet().stream()
                .collect(Collectors.toMap(each -> each, each -> each == information ? cell : row.cells().get(each)));
    }

    private static DecisionTable read(List<Row> rows) {
        List<String> lines = new ArrayList<>(List.of("version,mutant"));
        lines.add("role,relation," + columns(InformationClass::code) + ",note");
        for (Row row : rows) {
            String relations = row.relations().stream().map(Relation::name).collect(Collectors.joining("+"));
            lines.add(row.role() + "," + relations + "," + columns(information -> row.cells().get(information).code()) + ",");
        }
        return DecisionTable.read(new StringReader(String.join("\n", lines)));
    }

    private static String columns(Function<InformationClass, String> text) {
        return Arrays.stream(InformationClass.values()).map(text).collect(Collectors.joining(","));
    }
}
