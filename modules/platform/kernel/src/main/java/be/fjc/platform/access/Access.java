package be.fjc.platform.access;

import be.fjc.platform.kernel.NotFound;
import java.util.Set;
import java.util.UUID;

/**
 * The one way in: asks the decision function for the person who is signed in, and writes the answer to the audit in the current
 * transaction. Every use case and every view asks it before it gives or changes anything.
 */
public interface Access {

    /** Who is signed in; throws when nobody is. */
    Subject subject();

    /**
     * Asks and writes down. When refused: {@link NotFound} if the person may not know that the thing exists,
     * else {@link NotAllowed}; {@link ReasonNeeded} or {@link ProofNeeded} when that is all that is missing. The refusal itself is
     * audited in a transaction of its own.
     *
     * @param action a declared permission
     * @param about what is asked about
     * @return the answer, always allowed
     */
    Decision require(String action, Facts about);

    /**
     * As {@link #require} with a stated reason, kept with the audit row.
     *
     * @param reason in the person's own words; null or blank is none
     */
    Decision require(String action, Facts about, String reason);

    /**
     * To be thrown where nothing was found before anything could be asked: the attempt is audited as denied, like that of who may not
     * know that the thing exists.
     *
     * @param action what would have been asked
     * @param type what kind of thing was looked for
     * @param id which one; null when it was not looked for by its id
     */
    NotFound absent(String action, String type, UUID id);

    /**
     * Which relations give this person the action, for building a list query that only ever selects what may be seen; empty means
     * the list does not exist for this person. Nothing is audited: the list that follows calls {@link #require} for itself.
     */
    Set<Relation> relationsThatAllow(String action);

    /** The same for somebody who is not the one who asks: what a job may count for whom it writes to. */
    Set<Relation> relationsThatAllow(Subject somebody, String action);

    /** Asks without writing: only for what a screen offers (buttons, menu), never for giving data. */
    Decision peek(String action, Facts about);

    /**
     * Leaves out of a record (and the records and lists in it) every component the decision does not make readable.
     *
     * @return a copy with such components null, which the JSON writer omits
     */
    <T extends Record> T readable(T whole, Decision decision);

    /**
     * What is asked about.
     *
     * @param type what kind of thing, for example {@code referral}; {@code list} for collections
     * @param id which one; null for collections and new things
     * @param relations how the person stands to it; {@link Relation#ANY} is added by itself
     */
    record Facts(String type, UUID id, Set<Relation> relations) {

        public Facts {
            relations = Set.copyOf(relations);
        }

        public static Facts about(String type, UUID id, Relation... relations) {
            return new Facts(type, id, Set.of(relations));
        }

        public static Facts collection(String type, Set<Relation> relations) {
            return new Facts(type, null, relations);
        }

        public static Facts creating(String type) {
            return new Facts(type, null, Set.of());
        }
    }
}
