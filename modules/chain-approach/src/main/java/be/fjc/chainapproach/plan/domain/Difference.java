package be.fjc.chainapproach.plan.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One field that says something else in another version of a plan.
 *
 * @param part what it is a field of: {@code goal}, {@code action}, {@code unused} or {@code wish}
 * @param of id of the goal or action, of the member whose wish it is, or code of the side
 * @param field its name
 * @param was null when it was not there
 * @param is null when it is not there any more
 */
public record Difference(String part, String of, String field, String was, String is) {

    /** In the order of the later version; what fell away comes last. */
    public static List<Difference> between(PlanContent before, PlanContent after) {
        Map<Place, String> was = fields(before);
        Map<Place, String> is = fields(after);
        Set<Place> places = new LinkedHashSet<>(is.keySet());
        places.addAll(was.keySet());
        return places.stream()
                .filter(place -> !Objects.equals(was.get(place), is.get(place)))
                .map(place -> new Difference(place.part(), place.of(), place.field(), was.get(place), is.get(place)))
                .toList();
    }

    private static Map<Place, String> fields(PlanContent content) {
        Map<Place, String> fields = new LinkedHashMap<>();
        for (Goal goal : content.goals()) {
            List<Object> told = new ArrayList<>();
            add(told, "title", goal.title());
            add(told, "plain", goal.plain());
            add(told, "lifeDomain", goal.lifeDomain());
            add(told, "member", goal.member());
            add(told, "readers", ids(goal.readers()));
            keep(fields, "goal", goal.id().toString(), told);
            goal.actions().forEach(action -> keep(fields, "action", action.id().toString(), told(goal, action)));
        }
        content.unused().forEach((side, reason) -> keep(fields, "unused", side.code(), List.of("unusedReason", reason)));
        content.wishes().forEach(wish -> keep(fields, "wish", wish.member().toString(), List.of("wish", wish.words())));
        return fields;
    }

    private static List<Object> told(Goal goal, Goal.Action action) {
        List<Object> told = new ArrayList<>();
        add(told, "what", action.what());
        add(told, "plain", action.plain());
        add(told, "perspective", action.perspective().code());
        add(told, "organisation", action.organisation());
        add(told, "worker", action.worker());
        add(told, "contact", action.contact());
        add(told, "place", action.place());
        add(told, "dueOn", action.dueOn());
        add(told, "safety", action.safety() ? "yes" : null);
        add(told, "member", action.member());
        add(told, "readers", ids(action.readers()));
        add(told, "goal", goal.title());
        return told;
    }

    private static void add(List<Object> told, String field, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            told.add(field);
            told.add(value);
        }
    }

    private static void keep(Map<Place, String> fields, String part, String of, List<Object> told) {
        for (int at = 0; at < told.size(); at += 2) {
            fields.put(new Place(part, of, told.get(at).toString()), told.get(at + 1).toString());
        }
    }

    private static String ids(Set<UUID> ids) {
        return ids.stream().sorted().map(UUID::toString).collect(Collectors.joining(" "));
    }

    private record Place(String part, String of, String field) {}
}
