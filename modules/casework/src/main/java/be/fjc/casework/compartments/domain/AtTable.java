package be.fjc.casework.compartments.domain;

import be.fjc.casework.DossierId;
import be.fjc.platform.access.Relation;
import java.util.Set;
import java.util.UUID;

/** How somebody stands to a dossier because of having sat at a table that discussed it. */
public interface AtTable {

    /** @param open whether the dossier is: some read what was shared only so long */
    Set<Relation> relations(UUID account, DossierId dossier, boolean open);
}
