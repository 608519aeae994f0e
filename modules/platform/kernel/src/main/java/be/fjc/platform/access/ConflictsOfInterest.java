package be.fjc.platform.access;

import java.util.Set;
import java.util.UUID;

/**
 * A module that keeps who has a conflict of interest with what; an application-scoped bean. The module itself gives the relation
 * {@link Relation#CONFLICTED} when it asks; this is what the rest of the platform needs to keep silent as well.
 */
public interface ConflictsOfInterest {

    /** Id of the module; only asked in centres that have it on. */
    String module();

    /** Ids of every thing that must not be there for this person: also not in the audit that the person may read. */
    Set<UUID> hiddenFrom(UUID account);

    /** The person asked for something with which there is a conflict, or that is sealed, and was told that nothing is there. Runs in a transaction of its own. */
    void attempted(Subject subject, String type, UUID id);
}
