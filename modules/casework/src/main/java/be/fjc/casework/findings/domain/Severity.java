package be.fjc.casework.findings.domain;

import be.fjc.casework.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** How serious an incident was, least first: the three steps that Limburg publishes its interventions by. */
public enum Severity implements Coded {
    LESS_SERIOUS("lessSerious"),
    SERIOUS("serious"),
    VERY_SERIOUS("verySerious");

    @EnumeratedValue
    private final String code;

    Severity(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
