package be.fjc.casework.demo;

import be.fjc.casework.domain.Coded;
import be.fjc.casework.figures.domain.CountBy;
import be.fjc.platform.centre.Centre;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the dossiers of a centre's synthetic year divide, so that its totals are those that the centre published; see {@code shares.csv}. */
final class DemoShares {

    /** Everything with a number, by what is counted and its code. */
    private final Map<CountBy, Map<String, Integer>> shares = new EnumMap<>(CountBy.class);

    private DemoShares(List<String[]> rows) {
        for (String[] row : rows) {
            CountBy by = Coded.find(CountBy.class, row[1]).orElseThrow();
            shares.computeIfAbsent(by, kind -> new LinkedHashMap<>()).put(row[2], Integer.parseInt(row[3]));
        }
        if (shares.values().stream().mapToInt(DemoShares::sum).distinct().count() > 1) {
            throw new IllegalStateException("the kinds of shares come to different years: " + shares);
        }
    }

    /** Those of this centre; none for a centre that published nothing. */
    static DemoShares of(Centre centre) {
        try (var file = new BufferedReader(new InputStreamReader(DemoShares.class.getResourceAsStream("shares.csv"), StandardCharsets.UTF_8))) {
            return new DemoShares(file.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";"))
                    .filter(row -> row[0].equals(centre.name()))
                    .toList());
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** How many dossiers the year has; 0 when nothing was published. */
    int dossiers() {
        return shares.values().stream().mapToInt(DemoShares::sum).findFirst().orElse(0);
    }

    /** Every code as often as it counts; empty when it falls as it falls. */
    List<String> cards(CountBy by) {
        return cards(by, Map.of());
    }

    /**
     * The same without what is there already.
     *
     * @throws IllegalStateException when more is there than there should be: the year can no longer come out
     */
    List<String> cards(CountBy by, Map<String, Integer> there) {
        List<String> cards = new ArrayList<>();
        Map<String, Integer> whole = shares.getOrDefault(by, Map.of());
        there.forEach((code, count) -> {
            if (!whole.isEmpty() && count > whole.getOrDefault(code, 0)) {
                throw new IllegalStateException(count + " dossiers too many by " + by + " of " + code);
            }
        });
        whole.forEach((code, count) -> {
            for (int card = there.getOrDefault(code, 0); card < count; card++) {
                cards.add(code);
            }
        });
        return cards;
    }

    private static int sum(Map<String, Integer> kind) {
        return kind.values().stream().mapToInt(Integer::intValue).sum();
    }
}
