package be.fjc.casework.domain;

import jakarta.persistence.EnumeratedValue;

/** The domains of life that inventory, plan and evaluation share. */
public enum LifeDomain implements Coded {
    SAFETY("safety"),
    PARTNER_RELATION("partnerRelation"),
    PARENTING("parenting"),
    CHILD_DEVELOPMENT("childDevelopment"),
    PHYSICAL_HEALTH("physicalHealth"),
    MENTAL_HEALTH("mentalHealth"),
    SUBSTANCE_USE("substanceUse"),
    FINANCES("finances"),
    HOUSING("housing"),
    WORK("work"),
    SCHOOL("school"),
    SOCIAL_NETWORK("socialNetwork"),
    RESIDENCE_STATUS("residenceStatus"),
    JUSTICE("justice"),
    DIGITAL_SAFETY("digitalSafety"),
    MEANING("meaning");

    @EnumeratedValue
    private final String code;

    LifeDomain(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
