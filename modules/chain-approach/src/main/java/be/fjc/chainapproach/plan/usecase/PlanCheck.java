package be.fjc.chainapproach.plan.usecase;

import be.fjc.casework.FamilyDesk;
import be.fjc.chainapproach.plan.domain.Goal;
import be.fjc.chainapproach.plan.domain.LifeDomain;
import be.fjc.chainapproach.plan.domain.Plan;
import be.fjc.chainapproach.plan.domain.PlanContent;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.kernel.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whether everybody and everything that a plan names is there: members of this family, partners and domains of this centre. */
@ApplicationScoped
class PlanCheck {

    @Inject
    FamilyDesk families;

    @Inject
    CurrentCentre centre;

    void require(PlanContent content, Plan plan, Instant now) {
        Set<UUID> members = families.members(plan.dossier(), Brussels.dayOf(now)).stream().map(FamilyDesk.Member::id).collect(Collectors.toSet());
        List<Goal> goals = content.goals();
        for (int at = 0; at < goals.size(); at++) {
            Goal goal = goals.get(at);
            String name = "goals[" + at + "].";
            require(isLifeDomain(goal.lifeDomain()), name + "lifeDomain");
            require(goal.member() == null || members.contains(goal.member()), name + "member");
            require(members.containsAll(goal.readers()), name + "readers");
            for (int place = 0; place < goal.actions().size(); place++) {
                require(goal.actions().get(place), name + "actions[" + place + "].", members);
            }
        }
        for (int at = 0; at < content.wishes().size(); at++) {
            require(members.contains(content.wishes().get(at).member()), "wishes[" + at + "].wishMember");
        }
    }

    private void require(Goal.Action action, String name, Set<UUID> members) {
        require(centre.get().organisation(action.organisation()).filter(one -> one.status() != Centre.Organisation.Status.FORMER).isPresent(),
                name + "organisation");
        require(action.member() == null || members.contains(action.member()), name + "member");
        require(members.containsAll(action.readers()), name + "readers");
    }

    private boolean isLifeDomain(String code) {
        return Arrays.stream(LifeDomain.values()).anyMatch(one -> one.code().equals(code)) || centre.get().ownCode("lifeDomain", code).isPresent();
    }

    private static void require(boolean right, String name) {
        if (!right) {
            throw new InvalidInput("notInList", name);
        }
    }
}
