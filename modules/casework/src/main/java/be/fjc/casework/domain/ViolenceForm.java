package be.fjc.casework.domain;

/** The four forms of violence of the decree of 29 March 2024, and below each what it can look like. */
public enum ViolenceForm implements Coded {
    PHYSICAL("physical"),
    SEXUAL("sexual"),
    PSYCHOLOGICAL("psychological"),
    ECONOMIC("economic"),
    COERCIVE_CONTROL("coerciveControl", PSYCHOLOGICAL),
    STALKING("stalking", PSYCHOLOGICAL),
    DIGITAL("digital", PSYCHOLOGICAL),
    THREATS("threats", PSYCHOLOGICAL),
    /** Not fatal, and the strongest sign there is that the next time may be. */
    STRANGULATION("strangulation", PHYSICAL),
    NEGLECT("neglect", PHYSICAL),
    WITNESSING("witnessing", PSYCHOLOGICAL),
    GENITAL_MUTILATION("genitalMutilation", PHYSICAL),
    FORCED_MARRIAGE("forcedMarriage", PSYCHOLOGICAL),
    HONOUR("honour", PSYCHOLOGICAL),
    PROPERTY_DAMAGE("propertyDamage", ECONOMIC),
    ANIMAL_CRUELTY("animalCruelty", PSYCHOLOGICAL),
    ABDUCTION("abduction", PSYCHOLOGICAL);

    private final String code;
    private final ViolenceForm main;

    ViolenceForm(String code) {
        this(code, null);
    }

    ViolenceForm(String code, ViolenceForm main) {
        this.code = code;
        this.main = main;
    }

    @Override
    public String code() {
        return code;
    }

    /** Which of the decree's four it belongs to. */
    public ViolenceForm main() {
        return main == null ? this : main;
    }
}
