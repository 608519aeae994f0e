package be.fjc.casework.matching.domain;

import be.fjc.casework.family.domain.Joining.Doubled;
import java.util.List;
import java.util.UUID;

/**
 * The rows that name two members who are merged, in every table that names members. Nothing sealed is opened here: a sealed text is bound
 * to its own row, and rows change whom they name without becoming others.
 */
public interface MergedRows {

    /** Until the transaction ends nobody else writes down anything of the two. */
    void hold(MergePair pair);

    /** Everything that names the member. */
    List<Tie> ties(UUID member);

    /** What names both in the same way, so that it is told once from now on. */
    List<Doubled> toldOfBoth(MergePair pair);

    /** Whether both have a part in one incident, one as the source of the violence and the other as its target. */
    boolean areOnBothSides(MergePair pair);

    /**
     * How things stand now, for {@link #part}.
     *
     * @param lapsing rows that are not kept when they are joined
     * @return JSON, to be kept sealed: it holds everything that would be lost
     */
    String before(MergePair pair, List<UUID> lapsing);

    /**
     * Makes the two one: what named who goes names who stays, and who goes is gone.
     *
     * @param holds whose agreement about safe contact holds from now on, with those of the other before it
     * @param lapsing rows that are not kept
     * @param standing rows of who stays that say the same as one that is not kept
     * @return JSON: which rows moved, with a mark of each as it stands now
     */
    String join(MergePair pair, MergeSide holds, List<UUID> lapsing, List<UUID> standing);

    /** The same rows as {@link #join} told of, with a mark of each as it stands now; without one what lapsed since. */
    String markedNow(MergePair pair, String moved);

    /** Kinds of what was moved and is not as it was left, or is not there any more. @param moved as {@link #join} gave it */
    List<TieKind> changedSince(MergePair pair, String moved);

    /** Makes them two again, as they were. @param before as {@link #before} gave it @param moved as {@link #join} gave it */
    void part(MergePair pair, String before, String moved);
}
