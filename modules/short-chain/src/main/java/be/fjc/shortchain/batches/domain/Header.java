package be.fjc.shortchain.batches.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The first row: which column stands where. What we do not know we do not read: a file says more than we need. */
public final class Header {

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final int width;

    private Header(int width) {
        this.width = width;
    }

    public static Header of(List<String> cells) {
        Header header = new Header(cells.size());
        List<Column> twice = new ArrayList<>();
        for (int place = 0; place < cells.size(); place++) {
            Optional<Column> column = Column.named(cells.get(place));
            if (column.isPresent() && header.places.putIfAbsent(column.get(), place) != null) {
                twice.add(column.get());
            }
        }
        List<Column> lacking = Arrays.stream(Column.values()).filter(Column::isRequired).filter(one -> !header.places.containsKey(one)).toList();
        if (!lacking.isEmpty()) {
            throw new FlawFound(Flaw.HEADER_LACKS, 1, codes(lacking));
        }
        if (!twice.isEmpty()) {
            throw new FlawFound(Flaw.HEADER_TWICE, 1, codes(twice));
        }
        return header;
    }

    /** A cell without white space around it; empty when it is not there. */
    String cell(List<String> cells, Column column) {
        Integer place = places.get(column);
        return place == null || place >= cells.size() ? "" : stripped(cells.get(place));
    }

    /** Whether something stands in the row beyond the last column that has a name. */
    boolean isOverrun(List<String> cells) {
        return cells.size() > width && cells.subList(width, cells.size()).stream().anyMatch(cell -> !stripped(cell).isEmpty());
    }

    /** Blanks that do not break are blanks too: spreadsheets are full of them. */
    private static String stripped(String cell) {
        return cell.replace('\u00A0', ' ').strip();
    }

    private static String codes(List<Column> columns) {
        return columns.stream().map(Column::code).collect(Collectors.joining(" "));
    }
}
