package be.fjc.casework.duplicates.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.MovesWithDossiers;
import be.fjc.casework.compartments.domain.Seals;
import be.fjc.casework.domain.Conflicts;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.duplicates.domain.DossierField;
import be.fjc.casework.duplicates.domain.DossierMerge;
import be.fjc.casework.duplicates.domain.DossierMerges;
import be.fjc.casework.duplicates.domain.DossierPair;
import be.fjc.casework.duplicates.domain.DossierRows;
import be.fjc.casework.matching.domain.MemberField;
import be.fjc.casework.matching.domain.MemberMerge;
import be.fjc.casework.matching.domain.MemberMerges;
import be.fjc.casework.matching.domain.MergePair;
import be.fjc.casework.matching.domain.MergeSide;
import be.fjc.casework.matching.domain.MergedRows;
import be.fjc.casework.matching.usecase.JoinMembers;
import be.fjc.casework.usecase.HoldsForWhole;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.sealing.Seal;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * A family was opened twice: one dossier takes in the other, which closes and points to it. What belongs to the family moves, what tells
 * how a dossier was worked on stays; who stood in both becomes one in the same act. Why each is as it is stands in decision 0016.
 */
@UseCase
public class MergeDossiers {

    @Inject
    BothAtHand hand;

    @Inject
    OneWay oneWay;

    @Inject
    JoinMembers together;

    @Inject
    HoldsForWhole whole;

    @Inject
    Dossiers dossiers;

    @Inject
    Conflicts conflicts;

    @Inject
    Seals seals;

    @Inject
    DossierMerges merges;

    @Inject
    MemberMerges memberMerges;

    @Inject
    DossierRows rows;

    @Inject
    MergedRows memberRows;

    @Inject
    @Any
    Instance<MovesWithDossiers> elsewhere;

    @Inject
    Seal seal;

    /**
     * What was chosen.
     *
     * @param sides for each thing in which the two differ, of which of them it is kept
     * @param joined who stood in both
     */
    public record Plan(DossierPair pair, Map<DossierField, MergeSide> sides, List<Twice> joined, String reason) {}

    /**
     * Somebody who stood in both.
     *
     * @param goes the member of the dossier that goes
     * @param taken fields of which the value of that one is chosen
     * @param holds whose agreement about safe contact holds; null only when not both have one
     */
    public record Twice(UUID stays, UUID goes, Set<MemberField> taken, MergeSide holds) {}

    /** @return the merge, by which it can be undone */
    public UUID merge(Plan plan, Expected expected) {
        DossierPair pair = plan.pair();
        BothAtHand.Both both = hand.toMerge(pair, plan.reason(), expected);
        check(plan, both);
        rows.hold(pair);
        DossierMerge merge = new DossierMerge(Ids.at(both.at()), pair, plan.reason(), both.by().account(), both.at());
        String before = rows.before(pair);
        oneWay.go(both, plan.sides(), plan.reason());
        merges.add(merge);
        spread(both);
        String moved = rows.move(pair);
        elsewhere.stream().forEach(one -> one.dossiersMerged(merge.id(), pair.stays(), pair.goes(), both.at()));
        for (int at = 0; at < plan.joined().size(); at++) {
            join(merge, plan.joined().get(at), at, both);
        }
        remark(merge);
        // loaded before what it is about was read anew
        merges.find(merge.id()).orElseThrow().hold(before, rows.left(pair, moved), seal);
        hand.note(pair.stays(), "dossierTookIn", both);
        hand.note(pair.goes(), "dossierMerged", both);
        return merge.id();
    }

    private void check(Plan plan, BothAtHand.Both both) {
        Refusal.unless(both.stays().isOpen() && both.goes().isOpen(), "dossierClosed");
        boolean sealed = seals.of(plan.pair().stays()).isPresent() || seals.of(plan.pair().goes()).isPresent();
        Refusal.unless(!sealed, "duplicateSealed");
        Refusal.unless(!rows.isSomebodyLetIn(plan.pair(), both.at()), "duplicateLetIn");
        requireOnce(plan, Twice::stays, both.stays());
        requireOnce(plan, Twice::goes, both.goes());
        both.stays().requireRoomFor(both.goes(), plan.joined().size());
        for (DossierField field : DossierField.choices(both.stays(), both.goes())) {
            if (plan.sides().get(field) == null) {
                throw new InvalidInput("required", field.code() + "Of");
            }
        }
    }

    private static void requireOnce(Plan plan, Function<Twice, UUID> side, Dossier dossier) {
        List<UUID> named = plan.joined().stream().map(side).toList();
        if (!named.stream().allMatch(dossier::hasMember)) {
            throw new InvalidInput("notInList", "joined");
        }
        if (Set.copyOf(named).size() < named.size()) {
            throw new InvalidInput("duplicateInput", "joined");
        }
    }

    /** Whoever must see nothing of one of them must see nothing of both. */
    private void spread(BothAtHand.Both both) {
        var held = new ArrayList<>(conflicts.running(both.stays().id()));
        held.addAll(conflicts.running(both.goes().id()));
        held.forEach(conflict -> whole.conflicts(conflict, both.at()));
    }

    private void join(DossierMerge merge, Twice twice, int at, BothAtHand.Both both) {
        Instant now = both.at();
        Dossier dossier = dossiers.find(merge.pair().stays()).orElseThrow();
        MergePair pair = new MergePair(twice.stays(), twice.goes());
        JoinMembers.Joined joined = together.join(dossier, pair, twice.taken(), twice.holds(), now);
        var done = new MemberMerge(
                Ids.at(now), dossier.id(), pair, merge.undoable().reason(), joined.before(), joined.moved(), seal, both.by().account(),
                now);
        memberMerges.add(done.within(merge.id(), at));
        elsewhere.stream().forEach(one -> one.membersMerged(done.id(), pair.stays(), pair.goes(), now));
        rows.afresh();
    }

    /** A relation between two who were joined moved twice: what counts is how it was left. */
    private void remark(DossierMerge merge) {
        memberMerges.within(merge.id()).forEach(one -> one.leaves(memberRows.markedNow(one.pair(), one.moved(seal)), seal));
    }
}
