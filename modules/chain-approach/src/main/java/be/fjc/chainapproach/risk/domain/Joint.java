package be.fjc.chainapproach.risk.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What those who contributed say together, side by side and never averaged. Of an item, one yes is enough for a yes; it is a no when
 * somebody knows so and nobody says yes, and unknown when nobody knows.
 *
 * @param by what each said, by the code of its organisation; at least one
 */
public record Joint(Instrument instrument, Map<String, Said> by) {

    public Joint {
        by = Map.copyOf(by);
    }

    /**
     * What follows from it; the highest judgement of a professional counts.
     *
     * @param incidentsInYear in the year before, as the case file counts them
     */
    public Outcome outcome(int incidentsInYear) {
        Level judged = by.values().stream().map(Said::judgement).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
        return instrument.weigh(instrument.items().stream().map(this::together).toList(), incidentsInYear, judged);
    }

    /** What is so, as far as one of them knows: the risks and not what protects, in the order of the form. */
    public List<Item> present() {
        return instrument.items().stream()
                .filter(item -> item.points() > 0 || item.isCritical())
                .filter(item -> together(item).state() == State.YES)
                .toList();
    }

    /** Codes of the items that they do not answer alike, in the order of the form. */
    public List<String> diverging() {
        return instrument.items().stream()
                .map(Item::code)
                .filter(code -> by.values().stream().map(said -> answer(said, code).state()).distinct().count() > 1)
                .toList();
    }

    private Answer together(Item item) {
        return strongest(item, State.YES).or(() -> strongest(item, State.NO)).orElseGet(() -> Answer.unknown(item.code()));
    }

    private Optional<Answer> strongest(Item item, State state) {
        return by.values().stream()
                .map(said -> answer(said, item.code()))
                .filter(answer -> answer.state() == state)
                .max(Comparator.comparing(Answer::confidence));
    }

    private static Answer answer(Said said, String item) {
        return said.answers().stream().filter(one -> one.item().equals(item)).findFirst().orElseGet(() -> Answer.unknown(item));
    }
}
