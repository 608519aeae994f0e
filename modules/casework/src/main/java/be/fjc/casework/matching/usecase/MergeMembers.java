package be.fjc.casework.matching.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.MovesWithDossiers;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.matching.domain.MemberField;
import be.fjc.casework.matching.domain.MemberMerge;
import be.fjc.casework.matching.domain.MemberMerges;
import be.fjc.casework.matching.domain.MergePair;
import be.fjc.casework.matching.domain.MergeSide;
import be.fjc.platform.access.Access;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.sealing.Seal;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** Somebody was written down twice in one family, and becomes one again: with everything that was told of either. */
@UseCase
public class MergeMembers {

    @Inject
    MergeAtHand hand;

    @Inject
    JoinMembers together;

    @Inject
    Access access;

    @Inject
    MemberMerges merges;

    @Inject
    @Any
    Instance<MovesWithDossiers> elsewhere;

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
        requireMember(dossier, plan.stays());
        requireMember(dossier, plan.goes());
        MergePair pair = new MergePair(plan.stays(), plan.goes());
        JoinMembers.Joined joined = together.join(dossier, pair, plan.taken(), plan.holds(), opened.at());
        UUID merge = Ids.at(opened.at());
        merges.add(new MemberMerge(
                merge, id, pair, plan.reason(), joined.before(), joined.moved(), seal, opened.by().account(), opened.at()));
        elsewhere.stream().forEach(one -> one.membersMerged(merge, plan.stays(), plan.goes(), opened.at()));
        hand.note(opened, "membersMerged");
        return merge;
    }

    private void requireMember(Dossier dossier, UUID id) {
        if (!dossier.hasMember(id)) {
            throw access.absent("casework.memberMerge.carryOut", "member", id);
        }
    }
}
