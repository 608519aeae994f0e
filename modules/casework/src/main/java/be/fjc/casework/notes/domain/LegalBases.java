package be.fjc.casework.notes.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The grounds for disclosure that all Flemish centres share, from {@code legal-bases.csv} beside this class. */
public final class LegalBases {

    private static final Pattern CELL = Pattern.compile("\"([^\"]*)\"|([^,]*)");
    private static final List<LegalBasis> ALL = read();

    private LegalBases() {}

    /** Every one there is or was, in the order of the list. */
    public static List<LegalBasis> all() {
        return ALL;
    }

    /** The one with this code, if it held on that day. */
    public static Optional<LegalBasis> holding(String code, LocalDate day) {
        return ALL.stream().filter(basis -> basis.code().equals(code) && basis.holdsOn(day)).findFirst();
    }

    private static List<LegalBasis> read() {
        try (InputStream file = LegalBases.class.getResourceAsStream("legal-bases.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .skip(1)
                    .map(LegalBases::basis)
                    .toList();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static LegalBasis basis(String line) {
        List<String> cells = cells(line);
        return new LegalBasis(
                cells.get(0),
                LocalDate.parse(cells.get(1)),
                cells.get(2).isEmpty() ? null : LocalDate.parse(cells.get(2)),
                cells.get(3).equals("yes"),
                Map.of("nl", cells.get(4), "fr", cells.get(5), "en", cells.get(6)));
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        Matcher cell = CELL.matcher(line);
        for (int at = 0; at <= line.length() && cell.find(at); at = cell.end() + 1) {
            cells.add(cell.group(1) != null ? cell.group(1) : cell.group(2));
        }
        return cells;
    }
}
