package be.fjc.casework.compartments.domain;

import be.fjc.casework.DossierId;
import be.fjc.platform.access.Relation;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** How somebody was let into a dossier for a time, whose work alone does not bring them there. */
public interface LetIn {

    /** The relations that hold because of it at this moment; none for who was not let in. */
    Set<Relation> relations(UUID account, DossierId dossier, Instant now);
}
