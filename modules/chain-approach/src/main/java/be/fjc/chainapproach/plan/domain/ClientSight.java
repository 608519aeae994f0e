package be.fjc.chainapproach.plan.domain;

import static be.fjc.chainapproach.plan.domain.PlanField.ACTION_CONTACT;
import static be.fjc.chainapproach.plan.domain.PlanField.ACTION_DUE;
import static be.fjc.chainapproach.plan.domain.PlanField.ACTION_ORGANISATION;
import static be.fjc.chainapproach.plan.domain.PlanField.ACTION_PLACE;
import static be.fjc.chainapproach.plan.domain.PlanField.ACTION_PLAIN;
import static be.fjc.chainapproach.plan.domain.PlanField.ACTION_WHAT;
import static be.fjc.chainapproach.plan.domain.PlanField.ACTION_WORKER;
import static be.fjc.chainapproach.plan.domain.PlanField.GOAL_LIFE_DOMAIN;
import static be.fjc.chainapproach.plan.domain.PlanField.GOAL_PLAIN;
import static be.fjc.chainapproach.plan.domain.PlanField.GOAL_TITLE;
import static be.fjc.chainapproach.plan.domain.PlanField.MEASURE_CONDITIONS;
import static be.fjc.chainapproach.plan.domain.PlanField.MEASURE_FROM;
import static be.fjc.chainapproach.plan.domain.PlanField.MEASURE_ISSUER;
import static be.fjc.chainapproach.plan.domain.PlanField.MEASURE_KIND;
import static be.fjc.chainapproach.plan.domain.PlanField.MEASURE_UNTIL;
import static be.fjc.chainapproach.plan.domain.PlanField.WISH;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * Which fields one of the family may read. It is a list of what is allowed: a field that is not named here is left out, whoever makes the
 * version and whatever they tick, and a field that comes to the plan later is left out until somebody names it here.
 */
public final class ClientSight {

    private ClientSight() {}

    /** Whom a part of the plan is about, as seen by its reader. */
    public enum About {
        /** The reader alone. */
        SELF,
        /** The whole family. */
        FAMILY,
        /** Somebody else; of a measure: it binds somebody else and protects the reader. */
        OTHER;

        /** @param member null for the whole family */
        public static About of(UUID member, UUID reader) {
            return member == null ? FAMILY : member.equals(reader) ? SELF : OTHER;
        }
    }

    /** @param safety whether the safety of somebody hangs on the part: nobody learns of that but a victim */
    public static Set<PlanField> of(ReaderKind reader, About about, boolean safety) {
        return switch (reader) {
            case VICTIM -> victim(about);
            case SUSPECT -> safety ? none() : suspect(about);
            case CHILD -> safety ? none() : child(about);
        };
    }

    private static Set<PlanField> victim(About about) {
        return switch (about) {
            case SELF -> EnumSet.of(GOAL_TITLE, GOAL_LIFE_DOMAIN, ACTION_WHAT, ACTION_ORGANISATION, ACTION_WORKER, ACTION_CONTACT, ACTION_PLACE,
                    ACTION_DUE, WISH, MEASURE_KIND, MEASURE_ISSUER, MEASURE_FROM, MEASURE_UNTIL, MEASURE_CONDITIONS);
            case FAMILY -> EnumSet.of(GOAL_TITLE, GOAL_LIFE_DOMAIN, ACTION_WHAT, ACTION_ORGANISATION, ACTION_DUE);
            case OTHER -> EnumSet.of(GOAL_TITLE, ACTION_WHAT, ACTION_DUE, MEASURE_KIND, MEASURE_FROM, MEASURE_UNTIL);
        };
    }

    /** What is about somebody else is not there at all; who does what for the whole family may be somebody's worker. */
    private static Set<PlanField> suspect(About about) {
        return switch (about) {
            case SELF -> EnumSet.of(GOAL_TITLE, GOAL_LIFE_DOMAIN, ACTION_WHAT, ACTION_ORGANISATION, ACTION_WORKER, ACTION_CONTACT, ACTION_DUE,
                    WISH, MEASURE_KIND, MEASURE_ISSUER, MEASURE_FROM, MEASURE_UNTIL, MEASURE_CONDITIONS);
            case FAMILY -> EnumSet.of(GOAL_TITLE, ACTION_WHAT, ACTION_DUE);
            case OTHER -> none();
        };
    }

    private static Set<PlanField> child(About about) {
        return switch (about) {
            case SELF -> EnumSet.of(GOAL_PLAIN, ACTION_PLAIN, WISH);
            case FAMILY -> EnumSet.of(GOAL_PLAIN, ACTION_PLAIN);
            case OTHER -> none();
        };
    }

    private static Set<PlanField> none() {
        return EnumSet.noneOf(PlanField.class);
    }
}
