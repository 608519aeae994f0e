package be.fjc.chainapproach.plan.domain;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a version of a plan says.
 *
 * @param unused why nothing is done from that side
 * @param wishes what each of the family wants, in the own words
 */
public record PlanContent(List<Goal> goals, Map<Perspective, String> unused, List<Wish> wishes) {

    public static final PlanContent EMPTY = new PlanContent(List.of(), Map.of(), List.of());

    public PlanContent {
        goals = List.copyOf(goals);
        unused = unused.isEmpty() ? Map.of() : new EnumMap<>(unused);
        wishes = List.copyOf(wishes);
    }

    /** What one of the family wants. */
    public record Wish(UUID member, String words) {}

    public Stream<Goal.Action> actions() {
        return goals.stream().flatMap(goal -> goal.actions().stream());
    }

    /** The sides from which nothing is done and nobody said why; a plan with one of these is not agreed on. */
    public List<Perspective> unexplained() {
        return Arrays.stream(Perspective.values())
                .filter(side -> actions().noneMatch(action -> action.perspective() == side) && !unused.containsKey(side))
                .toList();
    }

    /** Whether there is a goal, and each has something that is done for it. */
    public boolean isWhole() {
        return !goals.isEmpty() && goals.stream().noneMatch(goal -> goal.actions().isEmpty());
    }

    /** Ids of all goals and actions; each is there once. */
    public Set<UUID> ids() {
        Set<UUID> ids = new HashSet<>();
        goals.forEach(goal -> ids.add(goal.id()));
        actions().forEach(action -> ids.add(action.id()));
        return ids;
    }

    /** Everybody of the family who is named in it. */
    public Set<UUID> members() {
        Set<UUID> members = new HashSet<>();
        goals.forEach(goal -> {
            members.add(goal.member());
            members.addAll(goal.readers());
        });
        actions().forEach(action -> {
            members.add(action.member());
            members.addAll(action.readers());
        });
        wishes.forEach(wish -> members.add(wish.member()));
        members.remove(null);
        return members;
    }
}
