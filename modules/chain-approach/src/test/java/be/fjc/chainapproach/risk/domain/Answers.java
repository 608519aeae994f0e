package be.fjc.chainapproach.risk.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Answers for tests. */
final class Answers {

    private static final LocalDate DAY = LocalDate.parse("2026-11-20");

    private Answers() {}

    static Answer of(String item, State state) {
        return state == State.UNKNOWN ? Answer.unknown(item) : new Answer(item, state, "politie", DAY, Confidence.MEDIUM);
    }

    /** Yes to these, nobody knows of those, no to all others. */
    static List<Answer> to(Instrument instrument, Set<String> yes, Set<String> unknown) {
        return instrument.items().stream()
                .map(Item::code)
                .map(code -> of(code, yes.contains(code) ? State.YES : unknown.contains(code) ? State.UNKNOWN : State.NO))
                .toList();
    }

    /** Yes to the first so many, nobody knows of so many after them, no to the rest. */
    static List<Answer> to(Instrument instrument, int yes, int unknown) {
        List<String> codes = instrument.items().stream().map(Item::code).toList();
        return to(instrument, Set.copyOf(codes.subList(0, yes)), Set.copyOf(codes.subList(yes, yes + unknown)));
    }
}
