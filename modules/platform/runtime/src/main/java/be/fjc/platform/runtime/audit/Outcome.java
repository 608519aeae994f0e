package be.fjc.platform.runtime.audit;

import jakarta.persistence.EnumeratedValue;

/** How what is audited ended: the answer to a question about access, or an act without a question (a sign-in, a job). */
public enum Outcome {
    ALLOWED("allowed"),
    DENIED("denied"),
    DONE("done"),
    FAILED("failed");

    @EnumeratedValue
    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
