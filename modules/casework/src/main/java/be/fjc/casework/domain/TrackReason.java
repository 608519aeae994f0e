package be.fjc.casework.domain;

import jakarta.persistence.EnumeratedValue;

/** Why a dossier goes to another track. */
public enum TrackReason implements Coded {
    CRITERIA_MET("criteriaMet"),
    RISK_UP("riskUp"),
    RISK_DOWN("riskDown"),
    CLIENT_REQUEST("clientRequest"),
    NEW_INCIDENT("newIncident"),
    MEASURE_IMPOSED("measureImposed"),
    NO_COOPERATION("noCooperation"),
    BETTER_PLACED("betterPlaced"),
    CAPACITY("capacity");

    @EnumeratedValue
    private final String code;

    TrackReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
