package be.fjc.casework.duplicates.domain;

import be.fjc.casework.DossierId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The rows of two dossiers that become one, in every table that names a dossier. Nothing sealed is opened here: a sealed text is bound to
 * its own row, and rows change the dossier they lie in without becoming others.
 */
public interface DossierRows {

    /** Until the transaction ends nobody else changes either. */
    void hold(DossierPair pair);

    /** How many rows of each kind would move; what belongs to one organisation only is not counted, whoever asks. */
    Map<PartKind, Integer> count(DossierId goes);

    /** Whether somebody is in one of the two by name, or in an emergency, at this moment. */
    boolean isSomebodyLetIn(DossierPair pair, Instant now);

    /**
     * How things stand now, for {@link #part}.
     *
     * @return JSON, to be kept sealed: it holds everything that would be lost
     */
    String before(DossierPair pair);

    /**
     * What lies in the one that goes lies in the one that stays from now on. Whatever was loaded before is read anew.
     *
     * @return JSON: which rows moved
     */
    String move(DossierPair pair);

    /**
     * The same with a mark of each row as it stands now, and with how the dossier that stays was left.
     *
     * @param moved as {@link #move} gave it
     */
    String left(DossierPair pair, String moved);

    /** Kinds of what was moved and is not as it was left, or is not there any more. @param left as {@link #left} gave it */
    List<PartKind> changedSince(DossierPair pair, String left);

    /** Whether something was written down since about somebody who would go back. @param left as {@link #left} gave it */
    boolean isToldSince(String left);

    /**
     * Makes them two again, as they were.
     *
     * @param before as {@link #before} gave it
     * @param left as {@link #left} gave it
     * @param merged when they were merged
     */
    void part(DossierPair pair, String before, String left, Instant merged);

    /** Whatever was loaded before is read anew. */
    void afresh();
}
