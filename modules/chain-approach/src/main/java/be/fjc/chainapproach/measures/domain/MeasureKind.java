package be.fjc.chainapproach.measures.domain;

import be.fjc.chainapproach.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** What is imposed, as the field names it. */
public enum MeasureKind implements Coded {
    HOUSE_BAN("houseBan", "Tijdelijk huisverbod"),
    HOUSE_BAN_EXTENSION("houseBanExtension", "Verlenging van een huisverbod"),
    CONTACT_BAN("contactBan", "Contactverbod"),
    PROSECUTION_CONDITIONS("prosecutionConditions", "Voorwaarden van het parket"),
    CONDITIONAL_RELEASE("conditionalRelease", "Vrijheid onder voorwaarden"),
    PROBATION("probation", "Probatievoorwaarden"),
    ELECTRONIC_MONITORING("electronicMonitoring", "Elektronisch toezicht"),
    STALKING_ALARM("stalkingAlarm", "Mobiel stalkingalarm"),
    DETENTION("detention", "Voorhechtenis of detentie"),
    PENAL_MEDIATION("penalMediation", "Bemiddeling en maatregelen"),
    JUVENILE_COURT("juvenileCourt", "Maatregel van de jeugdrechtbank"),
    FAMILY_COURT("familyCourt", "Regeling van de familierechtbank"),
    ADMINISTRATIVE("administrative", "Maatregel van de burgemeester"),
    HOME_EXCLUSION("homeExclusion", "Uitzetting uit de woning door de familierechter");

    @EnumeratedValue
    private final String code;

    private final String words;

    MeasureKind(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether it keeps somebody away from somebody else. */
    public boolean keepsApart() {
        return switch (this) {
            case HOUSE_BAN, HOUSE_BAN_EXTENSION, CONTACT_BAN, HOME_EXCLUSION, STALKING_ALARM, DETENTION -> true;
            default -> false;
        };
    }

    /** In Dutch, for on paper. */
    public String words() {
        return words;
    }
}
