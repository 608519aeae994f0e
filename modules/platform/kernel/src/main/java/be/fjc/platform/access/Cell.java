package be.fjc.platform.access;

/** What the decision table says for one role, relation and class. Only {@link #YES} lets anything through. */
public enum Cell {
    YES,
    /** Not by this row; another role or relation of the same person may. */
    NO,
    /** Not at all, whatever another role of the same person would give: deny wins. */
    NEVER,
    /** Promised under a condition that cannot be checked yet, named in the row's note; until then as {@link #NO}. */
    LATER
}
