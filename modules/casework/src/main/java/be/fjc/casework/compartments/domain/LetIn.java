package be.fjc.casework.compartments.domain;

import be.fjc.casework.DossierId;
import be.fjc.platform.access.Relation;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * How somebody is let into a dossier for a time, whose work alone does not bring them there: by name, in an emergency, or to look in on a
 * family for who is away.
 */
public interface LetIn {

    /** The relations that hold because of it at this moment; none for who was not let in. */
    Set<Relation> relations(UUID account, DossierId dossier, Instant now);
}
