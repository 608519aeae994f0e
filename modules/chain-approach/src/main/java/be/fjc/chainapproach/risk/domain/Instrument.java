package be.fjc.chainapproach.risk.domain;

import be.fjc.platform.kernel.InvalidInput;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What an instrument asks and how it counts. A version never changes; what is asked otherwise is the next version.
 *
 * @param title what it is called
 * @param items in the order of the form; none when only its score is kept
 * @param escalationFrom from how many incidents in a year on the risk is high whatever the score; 0 when it does not look at that
 */
public record Instrument(Edition edition, String title, Subject subject, Licence licence, List<Item> items, CutOffs cutOffs, int escalationFrom) {

    private static final Set<String> LANGUAGES = Set.of("nl", "fr", "en");

    /** @throws IllegalArgumentException when it contradicts itself; it says in what */
    public Instrument {
        items = List.copyOf(items);
        Set<String> codes = new HashSet<>();
        for (Item item : items) {
            unless(codes.add(item.code()), item.code() + " is asked twice");
            unless(item.points() >= 0, item.code() + " counts less than nothing");
            unless(item.floor() != Level.LOW, item.code() + " sets a floor that everything stands on");
            unless(item.texts().keySet().equals(licence.showsText() ? LANGUAGES : Set.of()), item.code() + " has words in " + item.texts().keySet());
        }
        unless(items.isEmpty() == (licence == Licence.SCORE_ONLY), "items and licence contradict each other");
        unless(items.isEmpty() || items.stream().mapToInt(Item::points).sum() >= cutOffs.highest(), "nobody can reach the highest level");
        unless(escalationFrom >= 0, "fewer than no incidents");
    }

    /**
     * What follows from the answers.
     *
     * @param answers to every item, each once
     * @param incidentsInYear incidents in the year before, as the case file counts them
     * @param judged the level that the professional sees, apart from the score; null when no judgement was given
     * @throws InvalidInput {@code required} for an item without answer, {@code notInList} for an answer without item
     */
    public Outcome weigh(List<Answer> answers, int incidentsInYear, Level judged) {
        Map<String, Answer> byItem = new LinkedHashMap<>();
        for (Answer answer : answers) {
            require(items.stream().anyMatch(item -> item.code().equals(answer.item())) && byItem.put(answer.item(), answer) == null,
                    "notInList", answer.item());
        }
        items.forEach(item -> require(byItem.containsKey(item.code()), "required", item.code()));
        Function<State, List<Item>> those = state -> items.stream().filter(item -> byItem.get(item.code()).state() == state).toList();
        return Outcome.of(this, those.apply(State.YES), those.apply(State.UNKNOWN), incidentsInYear, judged);
    }

    /** What follows from a score that was reached elsewhere. @param points 0 or more */
    public Outcome imported(int points, Level judged) {
        require(licence == Licence.SCORE_ONLY && points >= 0, "notInList", "points");
        return Outcome.ofScore(this, points, judged);
    }

    private static void unless(boolean right, String wrong) {
        if (!right) {
            throw new IllegalArgumentException(wrong);
        }
    }

    private static void require(boolean right, String code, String name) {
        if (!right) {
            throw new InvalidInput(code, name);
        }
    }
}
