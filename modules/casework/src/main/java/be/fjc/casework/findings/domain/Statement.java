package be.fjc.casework.findings.domain;

import be.fjc.casework.domain.Coded;

/** What the incidents of a year say about where violence is going. */
public enum Statement implements Coded {
    RISES("rises"),
    STEADY("steady"),
    FALLS("falls"),
    /** There is nothing to compare. */
    TOO_LITTLE("tooLittle");

    private final String code;

    Statement(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
