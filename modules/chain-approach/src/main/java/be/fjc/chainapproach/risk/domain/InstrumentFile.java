package be.fjc.chainapproach.risk.domain;

import be.fjc.chainapproach.domain.Coded;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Reads an instrument from its file: lines of cells between bars, the first of which says what the line is about.
 *
 * <pre>
 * instrument | code | version | dyad or child | licence | title
 * level | low, medium, high or acute | from how many points on
 * escalation | from how many incidents in a year on
 * item | code | group | points | floor, or - | Dutch | French | English
 * </pre>
 *
 * <p>Lines that begin with {@code #} are remarks. An item whose text is withheld ends after its floor.
 */
public final class InstrumentFile {

    private static final int ITEM_WITHOUT_TEXT = 5;
    private static final int ITEM_WITH_TEXT = 8;

    private List<String> head;
    private int escalationFrom;
    private final Map<Level, Integer> levels = new EnumMap<>(Level.class);
    private final List<Item> items = new ArrayList<>();

    private InstrumentFile() {}

    /** @param name of a file beside this class. @throws IllegalArgumentException when it is wrong; it says which line */
    public static Instrument read(String name) {
        try (InputStream file = InstrumentFile.class.getResourceAsStream(name)) {
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** @throws IllegalArgumentException when it is wrong; it says which line */
    public static Instrument parse(String text) {
        InstrumentFile file = new InstrumentFile();
        for (String line : text.lines().map(String::strip).filter(one -> !one.isEmpty() && !one.startsWith("#")).toList()) {
            try {
                file.take(Arrays.stream(line.split("\\|")).map(String::strip).toList());
            } catch (IllegalArgumentException | IndexOutOfBoundsException wrong) {
                throw new IllegalArgumentException("not understood: " + line, wrong);
            }
        }
        return file.whole();
    }

    private void take(List<String> cells) {
        switch (cells.get(0)) {
            case "instrument" -> head = cells;
            case "level" -> levels.put(of(Level.values(), cells.get(1)), Integer.valueOf(cells.get(2)));
            case "escalation" -> escalationFrom = Integer.parseInt(cells.get(1));
            case "item" -> items.add(item(cells));
            default -> throw new IllegalArgumentException(cells.get(0));
        }
    }

    private static Item item(List<String> cells) {
        if (cells.size() != ITEM_WITH_TEXT && cells.size() != ITEM_WITHOUT_TEXT) {
            throw new IllegalArgumentException(cells.size() + " cells");
        }
        Level floor = cells.get(4).equals("-") ? null : of(Level.values(), cells.get(4));
        Map<String, String> texts = cells.size() == ITEM_WITHOUT_TEXT
                ? Map.of()
                : Map.of("nl", cells.get(5), "fr", cells.get(6), "en", cells.get(7));
        return new Item(cells.get(1), cells.get(2), Integer.parseInt(cells.get(3)), floor, texts);
    }

    private Instrument whole() {
        if (head == null) {
            throw new IllegalArgumentException("nothing says which instrument it is");
        }
        return new Instrument(
                new Edition(head.get(1), Integer.parseInt(head.get(2))),
                head.get(5),
                of(Subject.values(), head.get(3)),
                of(Licence.values(), head.get(4)),
                items,
                new CutOffs(levels),
                escalationFrom);
    }

    private static <E extends Coded> E of(E[] list, String code) {
        return Arrays.stream(list).filter(one -> one.code().equals(code)).findFirst().orElseThrow(() -> new IllegalArgumentException(code));
    }
}
