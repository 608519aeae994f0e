package be.fjc.chainapproach.plan.web;

import be.fjc.chainapproach.domain.Coded;
import be.fjc.chainapproach.plan.domain.Goal;
import be.fjc.chainapproach.plan.domain.Perspective;
import be.fjc.chainapproach.plan.domain.PlanContent;
import be.fjc.chainapproach.web.Sent;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.InvalidInput;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What the next version of a plan says, whole. What was in the plan before comes with the id it had. */
public record PlanRequest(
        @NotNull @Size(max = MOST_GOALS) List<@NotNull @Valid GoalSent> goals,
        @NotNull @Size(max = 4) List<@NotNull @Valid UnusedSent> unused,
        @NotNull @Size(max = Sent.MANY) List<@NotNull @Valid WishSent> wishes) {

    static final int MOST_GOALS = 30;

    PlanContent content() {
        List<Goal> said = new ArrayList<>();
        for (int at = 0; at < goals.size(); at++) {
            said.add(goals.get(at).goal("goals[" + at + "]."));
        }
        Map<Perspective, String> reasons = new EnumMap<>(Perspective.class);
        for (int at = 0; at < unused.size(); at++) {
            Perspective side = Coded.sent(Perspective.class, unused.get(at).perspective, "unused[" + at + "].perspective");
            requireOnce(reasons.put(side, unused.get(at).unusedReason.strip()) == null, "unused");
        }
        requireOnce(wishes.stream().map(WishSent::wishMember).distinct().count() == wishes.size(), "wishes");
        return new PlanContent(said, reasons, wishes.stream().map(one -> new PlanContent.Wish(one.wishMember, one.wishWords.strip())).toList());
    }

    /** Ids that came along. */
    Set<UUID> kept() {
        List<UUID> kept = new ArrayList<>();
        goals.forEach(goal -> {
            kept.add(goal.id);
            goal.actions.forEach(action -> kept.add(action.id));
        });
        kept.removeIf(Objects::isNull);
        Set<UUID> once = new HashSet<>(kept);
        requireOnce(once.size() == kept.size(), "goals");
        return once;
    }

    private static void requireOnce(boolean once, String name) {
        if (!once) {
            throw new InvalidInput("duplicateInput", name);
        }
    }

    /** @param member left out when it is about the whole family */
    public record GoalSent(
            UUID id,
            @NotBlank @Size(max = Sent.LINE) String goalTitle,
            @Size(max = Sent.TEXT) String goalPlain,
            @NotBlank @Size(max = Sent.LINE) String lifeDomain,
            UUID member,
            @NotNull @Size(max = Sent.MANY) List<@NotNull UUID> readers,
            @NotNull @Size(max = MOST_GOALS) List<@NotNull @Valid ActionSent> actions) {

        Goal goal(String place) {
            List<Goal.Action> done = new ArrayList<>();
            for (int at = 0; at < actions.size(); at++) {
                done.add(actions.get(at).action(place + "actions[" + at + "]."));
            }
            return new Goal(id == null ? Ids.next() : id, goalTitle.strip(), Sent.stripped(goalPlain), lifeDomain, member, new HashSet<>(readers), done);
        }
    }

    /** @param member left out when it is about the whole family */
    public record ActionSent(
            UUID id,
            @NotBlank String perspective,
            @NotBlank @Size(max = Sent.LINE) String actionWhat,
            @Size(max = Sent.TEXT) String actionPlain,
            @NotBlank @Size(max = Sent.LINE) String organisation,
            @Size(max = Sent.LINE) String workerName,
            @Size(max = Sent.LINE) String workerContact,
            @Size(max = Sent.LINE) String actionPlace,
            @NotNull LocalDate dueOn,
            @NotNull Boolean safety,
            UUID member,
            @NotNull @Size(max = Sent.MANY) List<@NotNull UUID> readers) {

        Goal.Action action(String place) {
            return new Goal.Action(
                    id == null ? Ids.next() : id,
                    Coded.sent(Perspective.class, perspective, place + "perspective"),
                    actionWhat.strip(),
                    Sent.stripped(actionPlain),
                    organisation,
                    Sent.stripped(workerName),
                    Sent.stripped(workerContact),
                    Sent.stripped(actionPlace),
                    dueOn,
                    safety,
                    member,
                    new HashSet<>(readers));
        }
    }

    /** Why nothing is done from one side. */
    public record UnusedSent(@NotBlank String perspective, @NotBlank @Size(max = Sent.TEXT) String unusedReason) {}

    /** What one of the family wants. */
    public record WishSent(@NotNull UUID wishMember, @NotBlank @Size(max = Sent.TEXT) String wishWords) {}
}
