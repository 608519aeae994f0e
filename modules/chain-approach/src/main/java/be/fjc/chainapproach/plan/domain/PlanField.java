package be.fjc.chainapproach.plan.domain;

import be.fjc.chainapproach.domain.Coded;

/** Everything that a plan says, field by field: of each of these it is decided whether one of the family may read it. */
public enum PlanField implements Coded {
    GOAL_TITLE("goalTitle"),
    GOAL_PLAIN("goalPlain"),
    GOAL_LIFE_DOMAIN("goalLifeDomain"),
    GOAL_MEMBER("goalMember"),
    GOAL_ATTAINMENT("goalAttainment"),
    ACTION_WHAT("actionWhat"),
    ACTION_PLAIN("actionPlain"),
    ACTION_PERSPECTIVE("actionPerspective"),
    ACTION_ORGANISATION("actionOrganisation"),
    ACTION_WORKER("actionWorker"),
    ACTION_CONTACT("actionContact"),
    ACTION_PLACE("actionPlace"),
    ACTION_DUE("actionDue"),
    ACTION_SAFETY("actionSafety"),
    ACTION_MEMBER("actionMember"),
    ACTION_STATE("actionState"),
    UNUSED_REASON("unusedReason"),
    WISH("wish"),
    AGREEMENT("agreement"),
    DISAGREEMENT_REASON("disagreementReason"),
    EVALUATION("evaluation"),
    MEASURE_KIND("measureKind"),
    MEASURE_ISSUER("measureIssuer"),
    MEASURE_FROM("measureFrom"),
    MEASURE_UNTIL("measureUntil"),
    MEASURE_CONDITIONS("measureConditions"),
    MEASURE_REASONING("measureReasoning"),
    MEASURE_BREACH("measureBreach");

    private final String code;

    PlanField(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
