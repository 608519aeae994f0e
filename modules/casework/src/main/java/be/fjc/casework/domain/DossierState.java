package be.fjc.casework.domain;

import jakarta.persistence.EnumeratedValue;

/** Whether a dossier is being followed. */
public enum DossierState implements Coded {
    OPEN("open"),
    CLOSED("closed");

    @EnumeratedValue
    private final String code;

    DossierState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
