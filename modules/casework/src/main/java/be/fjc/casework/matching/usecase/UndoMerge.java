package be.fjc.casework.matching.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.MovesWithDossiers;
import be.fjc.casework.matching.domain.MemberMerge;
import be.fjc.casework.matching.domain.MemberMerges;
import be.fjc.casework.matching.domain.MergePair;
import be.fjc.casework.matching.domain.MergedRows;
import be.fjc.platform.access.Access;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.sealing.Seal;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Two who were merged are two again, exactly as they were, for as long as nothing that moved has changed since. What was written down
 * after the merge stays with the one who stayed: nobody can tell of whom it would have been.
 */
@UseCase
public class UndoMerge {

    @Inject
    MergeAtHand hand;

    @Inject
    Access access;

    @Inject
    MemberMerges merges;

    @Inject
    MergedRows rows;

    @Inject
    @Any
    Instance<MovesWithDossiers> elsewhere;

    @Inject
    Seal seal;

    public void undo(DossierId id, UUID mergeId, Expected expected) {
        MergeAtHand.Opened opened = hand.toUndo(id, expected);
        MemberMerge merge = merges.find(mergeId)
                .filter(one -> one.isOf(id))
                .orElseThrow(() -> access.absent("casework.memberMerge.undo", "memberMerge", mergeId));
        merge.requireUndoable(opened.at());
        MergePair pair = merge.pair();
        Refusal.unless(opened.dossier().hasMember(pair.stays()), "mergeFollowed");
        opened.dossier().familyChanged(opened.at());
        rows.hold(pair);
        String before = merge.before(seal);
        String moved = merge.moved(seal);
        rows.changedSince(pair, moved).stream().findFirst().ifPresent(kind -> {
            throw kind.changed();
        });
        merge.undone(opened.by().account(), opened.at());
        hand.note(opened, "mergeUndone");
        rows.part(pair, before, moved);
        elsewhere.stream().forEach(one -> one.membersParted(mergeId));
    }
}
