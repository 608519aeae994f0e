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

    /** Of these, what keeps somebody from a home. */
    private static final Set<MeasureKind> HOME = EnumSet.of(MeasureKind.HOUSE_BAN, MeasureKind.HOUSE_BAN_EXTENSION, MeasureKind.HOME_EXCLUSION);

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

    /** @param measures by their id; those that hold or are to come @param from the day from which what is planned is done */
    public static List<Clash> in(PlanContent content, Map<UUID, Measure.Imposed> measures, LocalDate from) {
        List<Clash> clashes = new ArrayList<>();
        measures.forEach((id, imposed) -> {
            if (content.unused().containsKey(Perspective.JUDICIAL) && imposed.kind() != MeasureKind.ADMINISTRATIVE) {
                clashes.add(new Clash(Kind.NOTHING_JUDICIAL, null, id, imposed.kind(), imposed.until()));
            }
            content.actions()
                    .filter(action -> imposed.kind().keepsApart() && isForBoth(action, imposed) && holdsBetween(imposed, from, action.dueOn()))
                    .forEach(action -> clashes.add(new Clash(Kind.TOGETHER, action.id(), id, imposed.kind(), imposed.until())));
        });
        return clashes;
    }

    /** From a home somebody is kept also where nobody in particular is said to be protected. */
    private static boolean isForBoth(Goal.Action action, Measure.Imposed imposed) {
        boolean others = imposed.protects() == null
                ? HOME.contains(imposed.kind()) && action.readers().size() > 1
                : action.readers().contains(imposed.protects());
        return others && action.member() == null && action.readers().contains(imposed.bound());
    }

    /** It is to be done by a day, and so perhaps on any day before it. */
    private static boolean holdsBetween(Measure.Imposed imposed, LocalDate from, LocalDate dueOn) {
        return !dueOn.isBefore(imposed.from()) && (imposed.until() == null || !from.isAfter(imposed.until()));
    }
}
