package be.fjc.chainapproach.plan.domain;

import be.fjc.chainapproach.domain.Cells;
import be.fjc.chainapproach.domain.Coded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a plan says as one text, so that it is sealed whole: a line of {@link Cells} for each goal, each action below its goal, each reason and wish. */
final class PlanText {

    private static final String GOAL = "goal";
    private static final String ACTION = "action";
    private static final String UNUSED = "unused";
    private static final String WISH = "wish";

    private PlanText() {}

    static String of(PlanContent content) {
        List<String> lines = new ArrayList<>();
        for (Goal goal : content.goals()) {
            lines.add(Cells.line(GOAL, goal.id(), goal.title(), goal.plain(), goal.lifeDomain(), goal.member(), ids(goal.readers())));
            goal.actions().forEach(one -> lines.add(Cells.line(ACTION, one.id(), one.perspective().code(), one.what(), one.plain(),
                    one.organisation(), one.worker(), one.contact(), one.place(), one.dueOn(), one.safety(), one.member(), ids(one.readers()))));
        }
        content.unused().forEach((side, reason) -> lines.add(Cells.line(UNUSED, side.code(), reason)));
        content.wishes().forEach(wish -> lines.add(Cells.line(WISH, wish.member(), wish.words())));
        return lines.isEmpty() ? "-" : String.join("\n", lines);
    }

    static PlanContent read(String text) {
        List<Goal> goals = new ArrayList<>();
        Map<Perspective, String> unused = new EnumMap<>(Perspective.class);
        List<PlanContent.Wish> wishes = new ArrayList<>();
        for (String line : text.split("\n")) {
            String[] cells = Cells.of(line);
            switch (cells[0]) {
                case GOAL -> goals.add(new Goal(
                        id(cells[1]), cells[2], cells[3], cells[4], id(cells[5]), ids(cells[6]), List.of()));
                case ACTION -> goals.set(goals.size() - 1, with(goals.get(goals.size() - 1), action(cells)));
                case UNUSED -> unused.put(side(cells[1]), cells[2]);
                case WISH -> wishes.add(new PlanContent.Wish(id(cells[1]), cells[2]));
                default -> { }
            }
        }
        return new PlanContent(goals, unused, wishes);
    }

    private static Goal.Action action(String[] cells) {
        return new Goal.Action(id(cells[1]), side(cells[2]), cells[3], cells[4], cells[5], cells[6], cells[7], cells[8], Cells.day(cells[9]),
                Boolean.parseBoolean(cells[10]), id(cells[11]), ids(cells[12]));
    }

    private static Goal with(Goal goal, Goal.Action action) {
        List<Goal.Action> actions = new ArrayList<>(goal.actions());
        actions.add(action);
        return new Goal(goal.id(), goal.title(), goal.plain(), goal.lifeDomain(), goal.member(), goal.readers(), actions);
    }

    private static Perspective side(String code) {
        return Coded.sent(Perspective.class, code, "perspective");
    }

    private static UUID id(String cell) {
        return cell == null ? null : UUID.fromString(cell);
    }

    private static String ids(Collection<UUID> ids) {
        return ids.stream().sorted().map(UUID::toString).collect(Collectors.joining(" "));
    }

    private static Set<UUID> ids(String cell) {
        return cell == null ? Set.of() : Arrays.stream(cell.split(" ")).map(UUID::fromString).collect(Collectors.toSet());
    }
}
