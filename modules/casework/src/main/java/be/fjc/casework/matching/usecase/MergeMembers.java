package be.fjc.casework.matching.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.DossierPerson;
import be.fjc.casework.domain.FamilyMember;
import be.fjc.casework.family.domain.FamilyRelation;
import be.fjc.casework.family.domain.FamilyTies;
import be.fjc.casework.family.domain.Joining;
import be.fjc.casework.family.domain.Joining.Doubled;
import be.fjc.casework.family.domain.RelationEntry;
import be.fjc.casework.family.domain.ViolenceEdge;
import be.fjc.casework.matching.domain.MemberField;
import be.fjc.casework.matching.domain.MemberMerge;
import be.fjc.casework.matching.domain.MemberMerges;
import be.fjc.casework.matching.domain.MergePair;
import be.fjc.casework.matching.domain.MergeSide;
import be.fjc.casework.matching.domain.MergedRows;
import be.fjc.casework.matching.domain.Tie;
import be.fjc.casework.matching.domain.TieKind;
import be.fjc.casework.matching.domain.Together;
import be.fjc.platform.access.Access;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.sealing.Seal;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Somebody was written down twice in one family, and becomes one again: with everything that was told of either. */
@UseCase
public class MergeMembers {

    @Inject
    MergeAtHand hand;

    @Inject
    Access access;

    @Inject
    FamilyTies family;

    @Inject
    MergedRows rows;

    @Inject
    MemberMerges merges;

    @Inject
    Seal seal;

    /**
     * What was chosen.
     *
     * @param taken fields of which the value of who goes is chosen
     * @param holds whose agreement about safe contact holds; null only when not both have one
     */
    public record Plan(UUID stays, UUID goes, Set<MemberField> taken, MergeSide holds, String reason) {}

    /** @return the merge, by which it can be undone */
    public UUID merge(DossierId id, Plan plan, Expected expected) {
        MergeAtHand.Opened opened = hand.toMerge(id, plan.reason(), expected);
        if (plan.stays().equals(plan.goes())) {
            throw new InvalidInput("notApplicable", "goes");
        }
        Dossier dossier = opened.dossier();
        DossierPerson stays = member(dossier, plan.stays());
        DossierPerson goes = member(dossier, plan.goes());
        MergePair pair = new MergePair(plan.stays(), plan.goes());
        rows.hold(pair);
        Joining joining = joining(id, pair);
        List<Doubled> doubled = Stream.concat(joining.doubled().stream(), rows.toldOfBoth(pair).stream()).toList();
        List<UUID> lapsing = Stream.concat(joining.lapsing().stream().map(RelationEntry::id), doubled.stream().map(Doubled::lapsing)).distinct().toList();
        MergeSide holds = holds(plan, pair);
        String before = rows.before(pair, lapsing);
        FamilyMember together = Together.of(stays.registered(), goes.registered(), plan.taken());
        together.requireComplete();
        dossier.correctMember(stays, together, opened.at());
        String moved = rows.join(pair, holds, lapsing, doubled.stream().map(Doubled::kept).toList());
        UUID merge = Ids.at(opened.at());
        merges.add(new MemberMerge(merge, id, pair, plan.reason(), before, moved, seal, opened.by().account(), opened.at()));
        hand.note(opened, "membersMerged");
        return merge;
    }

    /** What becomes of the relations; refuses when the two cannot be one. */
    private Joining joining(DossierId id, MergePair pair) {
        Joining joining = Joining.of(pair.stays(), pair.goes(), family.relations(id).stream().map(FamilyRelation::registered).toList(),
                family.violence(id).stream().map(ViolenceEdge::registered).toList());
        joining.obstacle().ifPresent(code -> {
            throw new Refusal(code);
        });
        Refusal.unless(!rows.areOnBothSides(pair), "mergeBothSides");
        return joining;
    }

    /** What keeps somebody safe is never left to a rule: with two agreements somebody says which one holds. */
    private MergeSide holds(Plan plan, MergePair pair) {
        boolean both = Stream.of(pair.stays(), pair.goes())
                .allMatch(member -> rows.ties(member).stream().map(Tie::kind).anyMatch(TieKind.AGREEMENT::equals));
        if (both && plan.holds() == null) {
            throw new InvalidInput("required", "agreement");
        }
        return plan.holds() == null ? MergeSide.STAYS : plan.holds();
    }

    private DossierPerson member(Dossier dossier, UUID id) {
        return dossier.member(id).orElseThrow(() -> access.absent("casework.memberMerge.carryOut", "member", id));
    }
}
