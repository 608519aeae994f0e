package be.fjc.chainapproach.safety.domain;

/** Everything that a safety plan says, each of which its person reads on paper or does not. */
public enum SafetyField {
    SIGNS,
    STEPS,
    /** Whom and where the person turns to. */
    HAVENS,
    AGREED_WHAT,
    AGREED_WITH,
    FACTORS,
    PROTECTIONS,
    REVIEW_ON
}
