package be.fjc.casework.documents.domain;

/** A file was looked into and is not taken in. Says why, and nothing of what it holds. */
public class FlawFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Flaw flaw;

    public FlawFound(Flaw flaw) {
        super(flaw.code(), null, false, false);
        this.flaw = flaw;
    }

    public Flaw flaw() {
        return flaw;
    }

    /** Finds the flaw unless the condition holds. */
    public static void unless(boolean condition, Flaw flaw) {
        if (!condition) {
            throw new FlawFound(flaw);
        }
    }
}
