package be.fjc.platform.access;

/**
 * How a person stands to the thing asked about: a referral, a dossier, one member of the family, one note. More than one can hold at
 * once; {@link #ANY} always does. The module that owns the thing says which hold, the table says what follows.
 */
public enum Relation {
    /** No relation needed. */
    ANY,
    /** A referral that nobody has decided on yet. */
    UNDECIDED,
    /** The person filed it. */
    FILED,
    /** The person directs the dossier. */
    ASSIGNED,
    /** It is the person's own: account, draft, session, figures of own work; for a client, what is about the client. */
    SELF,
    /** The person attended the item about this dossier at a table. */
    AT_TABLE,
    /** The dossier, or the item of the table it was shared at, is not closed yet. */
    OPEN,
    /** This very thing was shared at a table while the person was there. */
    TABLED,
    /** It belongs to the organisation the person works for now. */
    OWN_ORGANISATION,
    /** The person's organisation has an action, not at the table: the thing is that action, or a member of the family it needs. */
    OWN_ACTION,
    /** The person has a standing task of protecting this member of the family. */
    PROTECTIVE_TASK,
    /** The person is the child worker of this family. */
    OWN_CHILD,
    /** A self-report that was linked to this dossier. */
    LINKED,
    /** A figure that was published. */
    PUBLISHED,
    /** The child is old enough to decide alone about what it told. */
    OF_AGE,
    /** The person opened it in an emergency, gave a reason, and the time box still runs. */
    EMERGENCY,
    /** The person was let in by name, for a time. */
    ADMITTED,
    /** The person was let in by name, for a time, to know who it is about. */
    ADMITTED_TO_IDENTITY,
    /** The person was let in by name, for a time, to know what happened. */
    ADMITTED_TO_FACTS,
    /** The person stands in today for who directs the dossier, which is closed and has after-care to come. */
    STANDING_IN,
    /** The person has a conflict of interest: nothing is there, whatever else holds. */
    CONFLICTED,
    /** It is sealed, and the person is not of the circle that may know of it: nothing is there, whatever else holds. */
    SEALED;

    /** Whether nothing is there for who stands to it like this. */
    public boolean closes() {
        return this == CONFLICTED || this == SEALED;
    }
}
