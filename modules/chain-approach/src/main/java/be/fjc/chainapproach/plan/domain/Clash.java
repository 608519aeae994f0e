package be.fjc.chainapproach.plan.domain;

import be.fjc.chainapproach.domain.Coded;
import be.fjc.chainapproach.measures.domain.Measure;
import be.fjc.chainapproach.measures.domain.MeasureKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Where a plan may go against a judicial measure that holds. It is pointed out and stops nobody: only those at the table know whether a talk with
 * both is held apart, and what the prosecution agreed to.
 *
 * @param action id; null when it is about the plan as a whole
 * @param until last day of the measure; null when it has none
 */
public record Clash(Kind kind, UUID action, UUID measure, MeasureKind imposed, LocalDate until) {

    /** What people are kept apart by. */
    private static final Set<MeasureKind> APART = EnumSet.of(MeasureKind.HOUSE_BAN, MeasureKind.HOUSE_BAN_EXTENSION, MeasureKind.CONTACT_BAN,
            MeasureKind.HOME_EXCLUSION, MeasureKind.STALKING_ALARM, MeasureKind.DETENTION);

    /** How. */
    public enum Kind implements Coded {
        /** Something is meant for two who are kept apart when it is to be done. */
        TOGETHER("together"),
        /** The plan says that nothing is done from the judicial side, and something is. */
        NOTHING_JUDICIAL("nothingJudicial");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** @param measures by their id; those that hold or are to come */
    public static List<Clash> in(PlanContent content, Map<UUID, Measure.Imposed> measures) {
        List<Clash> clashes = new ArrayList<>();
        measures.forEach((id, imposed) -> {
            if (content.unused().containsKey(Perspective.JUDICIAL)) {
                clashes.add(new Clash(Kind.NOTHING_JUDICIAL, null, id, imposed.kind(), imposed.until()));
            }
            content.actions()
                    .filter(action -> APART.contains(imposed.kind()) && isForBoth(action, imposed) && holds(imposed, action.dueOn()))
                    .forEach(action -> clashes.add(new Clash(Kind.TOGETHER, action.id(), id, imposed.kind(), imposed.until())));
        });
        return clashes;
    }

    private static boolean isForBoth(Goal.Action action, Measure.Imposed imposed) {
        return imposed.protects() != null && action.member() == null && action.readers().containsAll(Set.of(imposed.bound(), imposed.protects()));
    }

    private static boolean holds(Measure.Imposed imposed, LocalDate day) {
        return !day.isBefore(imposed.from()) && (imposed.until() == null || !day.isAfter(imposed.until()));
    }
}
