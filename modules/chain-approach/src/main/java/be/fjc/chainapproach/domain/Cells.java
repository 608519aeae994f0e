package be.fjc.chainapproach.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Lines of cells, for what is sealed as one text: the cells of a line stand between tabs; in a cell a backslash, a tab and an end of line are
 * written with a backslash, and what is not there is an empty cell.
 */
public final class Cells {

    private Cells() {}

    public static String line(Object... cells) {
        return Arrays.stream(cells)
                .map(cell -> cell == null ? "" : cell.toString().replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n"))
                .collect(Collectors.joining("\t"));
    }

    /** The cells of a line; null for each that is empty. */
    public static String[] of(String line) {
        return Arrays.stream(line.split("\t", -1)).map(Cells::cell).toArray(String[]::new);
    }

    public static LocalDate day(String cell) {
        return cell == null ? null : LocalDate.parse(cell);
    }

    public static String code(Coded value) {
        return value == null ? null : value.code();
    }

    private static String cell(String written) {
        StringBuilder cell = new StringBuilder();
        for (int at = 0; at < written.length(); at++) {
            char sign = written.charAt(at);
            if (sign != '\\') {
                cell.append(sign);
            } else {
                char next = written.charAt(++at);
                cell.append(next == 't' ? '\t' : next == 'n' ? '\n' : next);
            }
        }
        return cell.isEmpty() ? null : cell.toString();
    }
}
