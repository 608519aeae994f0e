package be.fjc.chainapproach.risk.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What follows from the answers, with how it came to be.
 *
 * @param score the points of what is so; what nobody knows counts neither way
 * @param scoreLevel the level of that score by itself
 * @param most the points if everything that nobody knows were so
 * @param floor below which nobody goes alone; null without critical flag
 * @param level the highest that any route leads to
 * @param routes that lead to high or higher
 * @param unknown codes of what nobody knows
 * @param criticalUnknown those of them that would set a floor
 * @param levelIfSo the level if all of that were so: how much not knowing can hide
 * @param incidents how many there were in the year before, as they were known then
 */
public record Outcome(
        Score score, Level scoreLevel, int most, Level floor, Level level, Set<Route> routes, List<String> unknown,
        List<String> criticalUnknown, Level levelIfSo, int incidents) {

    public Outcome {
        routes = Set.copyOf(routes);
        unknown = List.copyOf(unknown);
        criticalUnknown = List.copyOf(criticalUnknown);
    }

    static Outcome of(Instrument instrument, List<Item> yes, List<Item> unknown, int incidentsInYear, Level judged) {
        int points = yes.stream().mapToInt(Item::points).sum();
        int most = points + unknown.stream().mapToInt(Item::points).sum();
        Level scored = instrument.cutOffs().level(points);
        Level floor = highestFloor(yes);
        Level escalated = instrument.escalationFrom() > 0 && incidentsInYear >= instrument.escalationFrom() ? Level.HIGH : null;
        Level level = scored.orHigher(floor).orHigher(escalated).orHigher(judged);
        Set<Route> routes = EnumSet.noneOf(Route.class);
        note(routes, Route.SCORE, scored);
        note(routes, Route.FLAG, floor);
        note(routes, Route.ESCALATION, escalated);
        note(routes, Route.JUDGEMENT, judged);
        return new Outcome(
                new Score(instrument.edition(), points),
                scored,
                most,
                floor,
                level,
                routes,
                unknown.stream().map(Item::code).toList(),
                unknown.stream().filter(Item::isCritical).map(Item::code).toList(),
                level.orHigher(instrument.cutOffs().level(most)).orHigher(highestFloor(unknown)),
                incidentsInYear);
    }

    static Outcome ofScore(Instrument instrument, int points, Level judged) {
        Level scored = instrument.cutOffs().level(points);
        Set<Route> routes = EnumSet.noneOf(Route.class);
        note(routes, Route.SCORE, scored);
        note(routes, Route.JUDGEMENT, judged);
        Level level = scored.orHigher(judged);
        return new Outcome(new Score(instrument.edition(), points), scored, points, null, level, routes, List.of(), List.of(), level, 0);
    }

    /** Whether what nobody knows can hide a higher risk. */
    public boolean isHiddenByNotKnowing() {
        return level.isBelow(levelIfSo);
    }

    private static Level highestFloor(List<Item> items) {
        return items.stream().map(Item::floor).filter(Objects::nonNull).reduce(Level::orHigher).orElse(null);
    }

    private static void note(Set<Route> routes, Route route, Level level) {
        if (level != null && !level.isBelow(Level.HIGH)) {
            routes.add(route);
        }
    }
}
