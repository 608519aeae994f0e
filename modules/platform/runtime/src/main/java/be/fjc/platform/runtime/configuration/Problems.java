package be.fjc.platform.runtime.configuration;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong in one file. */
final class Problems {

    /** A file with more is not a tenant file with mistakes but something else. */
    private static final int MOST = 50;
    private static final int LONGEST_QUOTE = 60;

    private final String file;
    private final List<Problem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void add(Place place, String wrong, String right) {
        if (found.size() < MOST) {
            found.add(new Problem(file, place.line(), place.column(), wrong, right));
        } else if (found.size() == MOST) {
            found.add(new Problem(file, place.line(), place.column(), "er zijn nog meer fouten", "verbeter eerst de andere"));
        }
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
