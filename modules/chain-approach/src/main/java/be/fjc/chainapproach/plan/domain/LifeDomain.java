package be.fjc.chainapproach.plan.domain;

import be.fjc.chainapproach.domain.Coded;

/** The domains of life of the Flemish core, as in the inventory of a family; a centre may have more. */
public enum LifeDomain implements Coded {
    SAFETY("safety", "Veiligheid"),
    PARTNER_RELATION("partnerRelation", "Partnerrelatie"),
    PARENTING("parenting", "Opvoeding"),
    CHILD_DEVELOPMENT("childDevelopment", "Ontwikkeling van de kinderen"),
    PHYSICAL_HEALTH("physicalHealth", "Lichamelijke gezondheid"),
    MENTAL_HEALTH("mentalHealth", "Geestelijke gezondheid"),
    SUBSTANCE_USE("substanceUse", "Middelengebruik"),
    FINANCES("finances", "Geld en schulden"),
    HOUSING("housing", "Wonen"),
    WORK("work", "Werk en dagbesteding"),
    SCHOOL("school", "School"),
    SOCIAL_NETWORK("socialNetwork", "Sociaal netwerk"),
    RESIDENCE_STATUS("residenceStatus", "Verblijfsstatus"),
    JUSTICE("justice", "Justitie en politie"),
    DIGITAL_SAFETY("digitalSafety", "Digitale veiligheid"),
    MEANING("meaning", "Zingeving en cultuur");

    private final String code;
    private final String words;

    LifeDomain(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    /** In Dutch, for on paper. */
    public String words() {
        return words;
    }
}
