package be.fjc.casework;

import java.time.Instant;
import java.util.UUID;

/**
 * What a module keeps of dossiers and of members of families, for when two of them become one and two again (decision 0016). A module that
 * has tables naming a dossier or a member brings one of these. It is asked in the transaction of the act, after who may was asked, and
 * remembers under the id of the merge what it moved, so that it puts back exactly that.
 */
public interface MovesWithDossiers {

    /** What belongs to the family lies in the one that stays from now on. */
    void dossiersMerged(UUID merge, DossierId stays, DossierId goes, Instant now);

    /** They are two again; members who came from the one that went are back there already. */
    void dossiersParted(UUID merge, DossierId stays, DossierId goes);

    /** What names the member who goes names the one who stays from now on. */
    void membersMerged(UUID merge, UUID stays, UUID goes, Instant now);

    /** They are two again. */
    void membersParted(UUID merge);
}
