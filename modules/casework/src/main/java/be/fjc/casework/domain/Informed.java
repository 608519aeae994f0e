package be.fjc.casework.domain;

import jakarta.persistence.EnumeratedValue;

/** Whether a person knows about the referral and what they think of it. */
public enum Informed implements Coded {
    INFORMED("informed"),
    AGREES("agrees"),
    REFUSES("refuses"),
    /** Allowed, with a reason: telling can be dangerous. */
    NOT_INFORMED("notInformed");

    @EnumeratedValue
    private final String code;

    Informed(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
