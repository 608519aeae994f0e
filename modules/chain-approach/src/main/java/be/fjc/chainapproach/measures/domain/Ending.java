package be.fjc.chainapproach.measures.domain;

import be.fjc.chainapproach.risk.domain.Trigger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** After which measures somebody comes within reach again when they are over: that is a moment to weigh the risk anew, and not only before it. */
public enum Ending {
    RELEASE(Trigger.RELEASE, Set.of(MeasureKind.DETENTION)),
    HOUSE_BAN(Trigger.HOUSE_BAN_ENDS, Set.of(MeasureKind.HOUSE_BAN, MeasureKind.HOUSE_BAN_EXTENSION));

    private final Trigger trigger;
    private final Set<MeasureKind> kinds;

    Ending(Trigger trigger, Set<MeasureKind> kinds) {
        this.trigger = trigger;
        this.kinds = kinds;
    }

    public static Optional<Ending> of(MeasureKind kind) {
        return List.of(values()).stream().filter(one -> one.kinds.contains(kind)).findFirst();
    }

    /** All kinds whose end is looked at. */
    public static Set<MeasureKind> kinds() {
        return List.of(values()).stream().flatMap(one -> one.kinds.stream()).collect(Collectors.toSet());
    }

    /**
     * Whether another measure goes on where this one ends: then nobody comes within reach yet.
     *
     * @param known the first day on which it counts: an end that is told late holds nothing up that is over by now
     */
    public boolean isHeldUp(Measure ended, List<Measure> all, LocalDate known) {
        return ended.lastDay().isPresent() && all.stream()
                .filter(one -> !one.id().equals(ended.id()) && kinds.contains(one.kind()) && one.bound().equals(ended.bound()))
                .anyMatch(one -> one.holdsOn(later(ended.lastDay().get().plusDays(1), known)));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    public Trigger trigger() {
        return trigger;
    }
}
