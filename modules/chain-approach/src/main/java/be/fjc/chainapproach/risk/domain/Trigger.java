package be.fjc.chainapproach.risk.domain;

import be.fjc.chainapproach.domain.Coded;

/** What makes that a risk is looked at again before its day. */
public enum Trigger implements Coded {
    NEW_INCIDENT("newIncident", "nieuw incident"),
    SEPARATION("separation", "scheiding"),
    RELEASE("release", "vrijlating"),
    HOUSE_BAN_ENDS("houseBanEnds", "einde van een huisverbod"),
    PREGNANCY("pregnancy", "zwangerschap"),
    MISSED_CONTACTS("missedContacts", "gemiste contacten"),
    MEASURE_ENDS("measureEnds", "einde van een maatregel"),
    MEASURE_BROKEN("measureBroken", "maatregel geschonden");

    private final String code;
    private final String words;

    Trigger(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    /** In Dutch, for the title of a task. */
    public String words() {
        return words;
    }
}
