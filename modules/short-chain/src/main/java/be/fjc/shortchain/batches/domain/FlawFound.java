package be.fjc.shortchain.batches.domain;

/** A file cannot be read: said with where, and never with what stands there. */
public class FlawFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Flaw flaw;
    private final Integer line;
    private final String columns;

    /** @param line where; null for the whole file @param columns codes of columns, parted by blanks; null when none are meant */
    public FlawFound(Flaw flaw, Integer line, String columns) {
        super(flaw.code(), null, false, false);
        this.flaw = flaw;
        this.line = line;
        this.columns = columns;
    }

    public FlawFound(Flaw flaw) {
        this(flaw, null, null);
    }

    public Flaw flaw() {
        return flaw;
    }

    public Integer line() {
        return line;
    }

    public String columns() {
        return columns;
    }
}
