package be.fjc.casework;

import java.util.Set;
import java.util.UUID;

/**
 * What another module keeps of a dossier and a form can be about. The case file asks when a dossier goes out of somebody's sight: what that
 * person was typing about it goes too, whichever module it is of.
 */
public interface ThingsInDossiers {

    Set<UUID> of(DossierId dossier);
}
