package be.fjc.casework.findings.domain;

import be.fjc.casework.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** Who can know something of a family: people in and around it, and kinds of organisation; the latter also work with it. */
public enum PartyKind implements Coded {
    /** Whoever enters it saw or heard it. */
    OWN_OBSERVATION("ownObservation", false),
    VICTIM("victim", false),
    SUSPECTED("suspected", false),
    CHILD("child", false),
    FAMILY_OR_NEIGHBOUR("familyOrNeighbour", false),
    ANONYMOUS("anonymous", false),
    UNKNOWN("unknown", false),
    LOCAL_POLICE("localPolice", true),
    FEDERAL_POLICE("federalPolice", true),
    PROSECUTOR("prosecutor", true),
    FAMILY_COURT("familyCourt", true),
    JUSTICE_HOUSE("justiceHouse", true),
    PRISON("prison", true),
    CAW("caw", true),
    VK("vk", true),
    OCJ("ocj", true),
    CRISIS_TEAM("crisisTeam", true),
    CKG("ckg", true),
    OTHER_YOUTH_HELP("otherYouthHelp", true),
    OCMW("ocmw", true),
    MUNICIPALITY("municipality", true),
    SCHOOL("school", true),
    OPGROEIEN("opgroeien", true),
    GP("gp", true),
    HOSPITAL("hospital", true),
    SEXUAL_ASSAULT_CENTRE("sexualAssaultCentre", true),
    CGG("cgg", true),
    PSYCHIATRY("psychiatry", true),
    ADDICTION_CARE("addictionCare", true),
    DISABILITY_SERVICE("disabilityService", true),
    ELDER_CARE("elderCare", true),
    HOUSING_COMPANY("housingCompany", true),
    LAWYER("lawyer", true),
    MEDIATION("mediation", true),
    HELPLINE1712("helpline1712", true),
    OTHER_CENTRE("otherCentre", true),
    OTHER_ORGANISATION("otherOrganisation", true);

    @EnumeratedValue
    private final String code;

    private final boolean organisation;

    PartyKind(String code, boolean organisation) {
        this.code = code;
        this.organisation = organisation;
    }

    @Override
    public String code() {
        return code;
    }

    public boolean isOrganisation() {
        return organisation;
    }
}
