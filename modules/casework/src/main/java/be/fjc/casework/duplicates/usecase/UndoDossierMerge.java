package be.fjc.casework.duplicates.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.MovesWithDossiers;
import be.fjc.casework.DossierReopened;
import be.fjc.casework.compartments.domain.Seals;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.duplicates.domain.DossierMerge;
import be.fjc.casework.duplicates.domain.DossierMerges;
import be.fjc.casework.duplicates.domain.DossierPair;
import be.fjc.casework.duplicates.domain.DossierRows;
import be.fjc.casework.duplicates.domain.PartKind;
import be.fjc.casework.matching.domain.MemberMerge;
import be.fjc.casework.matching.domain.MemberMerges;
import be.fjc.casework.matching.domain.MergedRows;
import be.fjc.casework.matching.domain.TieKind;
import be.fjc.platform.access.Access;
import be.fjc.platform.events.Events;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.sealing.Seal;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Two dossiers that were merged are two again, exactly as they were, for as long as nothing that moved has changed since. What was written
 * down after the merge stays in the one that stayed, unless it is about somebody who would go back: then it cannot be undone.
 */
@UseCase
public class UndoDossierMerge {

    @Inject
    BothAtHand hand;

    @Inject
    Access access;

    @Inject
    Dossiers dossiers;

    @Inject
    DossierMerges merges;

    @Inject
    MemberMerges memberMerges;

    @Inject
    DossierRows rows;

    @Inject
    MergedRows memberRows;

    @Inject
    Seals seals;

    @Inject
    @Any
    Instance<MovesWithDossiers> elsewhere;

    @Inject
    Seal seal;

    @Inject
    Events events;

    public void undo(DossierId id, UUID mergeId, Expected expected) {
        DossierMerge merge = merges.find(mergeId)
                .filter(one -> one.isInto(id))
                .orElseThrow(() -> access.absent("casework.dossierMerge.undo", "dossierMerge", mergeId));
        DossierPair pair = merge.pair();
        BothAtHand.Both both = hand.toUndo(pair, expected);
        merge.undoable().require(both.at());
        Refusal.unless(both.stays().isOpen(), "dossierClosed");
        Refusal.unless(isLatest(merge), "duplicateFollowed");
        rows.hold(pair);
        both.stays().touch(both.at());
        String before = merge.before(seal);
        String left = merge.moved(seal);
        List<MemberMerge> joined = memberMerges.within(mergeId);
        requireUnchanged(pair, left, joined);
        joined.forEach(one -> {
            memberRows.part(one.pair(), one.before(seal), one.moved(seal));
            one.undone(both.by().account(), both.at());
        });
        merge.undoable().undone(both.by().account(), both.at());
        hand.note(pair.stays(), "dossiersParted", both);
        hand.note(pair.goes(), "dossiersParted", both);
        rows.part(pair, before, left, merge.undoable().mergedAt());
        joined.forEach(member -> elsewhere.stream().forEach(one -> one.membersParted(member.id())));
        elsewhere.stream().forEach(one -> one.dossiersParted(mergeId, pair.stays(), pair.goes()));
        requireInCircle(pair.stays());
        requireInCircle(pair.goes());
        Dossier open = dossiers.find(pair.goes()).orElseThrow();
        events.publish(new DossierReopened(
                open.id().value(), false, open.track(), open.level(), open.caseDirector(), both.at()));
    }

    /** The whole may have been sealed since: whoever directs one of the two again has to know of it. */
    private void requireInCircle(DossierId id) {
        UUID director = dossiers.find(id).orElseThrow().caseDirector();
        Refusal.unless(!seals.keepFrom(director, id.value()), "outsideCircle");
    }

    private boolean isLatest(DossierMerge merge) {
        return merges.into(merge.pair().stays()).stream()
                .filter(one -> one.undoable().undoneAt() == null)
                .findFirst()
                .filter(one -> one.id().equals(merge.id()))
                .isPresent();
    }

    private void requireUnchanged(DossierPair pair, String left, List<MemberMerge> joined) {
        rows.changedSince(pair, left).stream().findFirst().map(PartKind::changed).ifPresent(refusal -> {
            throw refusal;
        });
        joined.stream()
                .flatMap(one -> memberRows.changedSince(one.pair(), one.moved(seal)).stream())
                .findFirst()
                .map(TieKind::changed)
                .ifPresent(refusal -> {
                    throw refusal;
                });
        Refusal.unless(!rows.isToldSince(left), "duplicateToldSince");
    }
}
