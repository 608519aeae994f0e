package be.fjc.platform.access;

/** What someone must do before an answer becomes a yes; the answer itself says which ones are still open. */
public enum Obligation {
    /** Say why, in own words; it is kept with the audit row. */
    REASON,
    /** Have shown again who one is, at most {@link Context#FRESH} ago. */
    STEP_UP
}
