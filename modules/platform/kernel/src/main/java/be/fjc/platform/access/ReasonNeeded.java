package be.fjc.platform.access;

/** It may be done by who says why, and no reason was given: a 403 problem that the screen answers with a question. */
public class ReasonNeeded extends RuntimeException {

    public ReasonNeeded() {
        super("a reason is needed", null, false, false);
    }
}
