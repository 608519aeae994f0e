package be.fjc.platform.runtime.configuration;

import java.util.Comparator;

/**
 * One thing wrong in a tenant file, said to the person who wrote it.
 *
 * @param file path below the tenants folder, with slashes, for example {@code mechelen/tenant.yaml}
 * @param line first line is 1
 * @param column first column is 1
 * @param wrong what is wrong, in Dutch
 * @param right what would be right, in Dutch
 */
public record Problem(String file, int line, int column, String wrong, String right) implements Comparable<Problem> {

    private static final Comparator<Problem> IN_READING_ORDER =
            Comparator.comparing(Problem::file).thenComparingInt(Problem::line).thenComparingInt(Problem::column)
                    .thenComparing(Problem::wrong);

    /** Id of the tenant whose file it is. */
    public String tenant() {
        int slash = file.indexOf('/');
        return slash < 0 ? file : file.substring(0, slash);
    }

    @Override
    public int compareTo(Problem other) {
        return IN_READING_ORDER.compare(this, other);
    }

    /** In the form that editors and terminals turn into a link. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + wrong + "; " + right;
    }
}
