package be.fjc.platform.runtime.configuration;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong in one file. */
final class Problems {

    private static final int LONGEST_QUOTE = 60;

    private final String file;
    private final List<Problem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void add(Place place, String wrong, String right) {
        found.add(new Problem(file, place.line(), place.column(), wrong, right));
    }

    boolean any() {
        return !found.isEmpty();
    }

    /** In reading order, each once. */
    List<Problem> all() {
        return found.stream().distinct().sorted().toList();
    }

    /** What the writer wrote, short and on one line, between quotation marks. */
    static String quoted(String written) {
        String oneLine = written.replaceAll("\\p{Cntrl}+", " ").strip();
        return '"' + (oneLine.length() <= LONGEST_QUOTE ? oneLine : oneLine.substring(0, LONGEST_QUOTE) + "…") + '"';
    }
}
