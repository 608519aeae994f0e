package be.fjc.platform.access;

/** How a person stands to the thing asked about. More than one can hold at once; {@link #ANY} always does. */
public enum Relation {
    /** No relation needed. */
    ANY,
    /** A referral that nobody has decided on yet. */
    UNDECIDED,
    /** The person filed it. */
    FILED,
    /** The person directs the dossier. */
    ASSIGNED,
    /** It is the person's own account, draft or session. */
    SELF
}
