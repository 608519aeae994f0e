package be.fjc.casework.domain;

import jakarta.persistence.EnumeratedValue;

/** Who refers: the Flemish core list, which the distribution of referrers counts by. */
public enum ReferrerType implements Coded {
    LOCAL_POLICE("localPolice"),
    FEDERAL_POLICE("federalPolice"),
    PROSECUTOR("prosecutor"),
    INVESTIGATING_JUDGE("investigatingJudge"),
    FAMILY_COURT("familyCourt"),
    JUSTICE_HOUSE("justiceHouse"),
    PRISON("prison"),
    CAW("caw"),
    VK("vk"),
    OCJ("ocj"),
    CRISIS_TEAM("crisisTeam"),
    CKG("ckg"),
    OTHER_YOUTH_HELP("otherYouthHelp"),
    OCMW("ocmw"),
    MUNICIPALITY("municipality"),
    SCHOOL("school"),
    OPGROEIEN("opgroeien"),
    GP("gp"),
    HOSPITAL("hospital"),
    SEXUAL_ASSAULT_CENTRE("sexualAssaultCentre"),
    CGG("cgg"),
    PSYCHIATRY("psychiatry"),
    ADDICTION_CARE("addictionCare"),
    DISABILITY_SERVICE("disabilityService"),
    ELDER_CARE("elderCare"),
    HEALTH_FUND("healthFund"),
    HOUSING_COMPANY("housingCompany"),
    LAWYER("lawyer"),
    MEDIATION("mediation"),
    HELPLINE1712("helpline1712"),
    OTHER_CENTRE("otherCentre"),
    CLIENT("client"),
    FAMILY_OR_NEIGHBOUR("familyOrNeighbour"),
    PERPETRATOR("perpetrator"),
    ANONYMOUS("anonymous"),
    UNKNOWN("unknown");

    @EnumeratedValue
    private final String code;

    ReferrerType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
