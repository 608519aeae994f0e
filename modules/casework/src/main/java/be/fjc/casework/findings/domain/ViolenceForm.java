package be.fjc.casework.findings.domain;

import be.fjc.casework.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** What kind of violence: the four forms of the decree of 29 March 2024, then what the field tells apart within them. */
public enum ViolenceForm implements Coded {
    PHYSICAL("physical"),
    SEXUAL("sexual"),
    PSYCHOLOGICAL("psychological"),
    ECONOMIC("economic"),
    COERCIVE_CONTROL("coerciveControl"),
    STALKING("stalking"),
    DIGITAL("digital"),
    THREATS("threats"),
    STRANGULATION("strangulation"),
    NEGLECT("neglect"),
    WITNESSING("witnessing"),
    GENITAL_MUTILATION("genitalMutilation"),
    FORCED_MARRIAGE("forcedMarriage"),
    HONOUR("honour"),
    PROPERTY_DAMAGE("propertyDamage"),
    ANIMAL_CRUELTY("animalCruelty"),
    ABDUCTION("abduction");

    @EnumeratedValue
    private final String code;

    ViolenceForm(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
