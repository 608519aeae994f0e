package be.fjc.chainapproach.risk.domain;

import be.fjc.chainapproach.domain.Coded;

/** What may be done with an instrument. */
public enum Licence implements Coded {
    /** Worded by us. */
    OURS("ours"),
    /** Somebody else's, that may be shown. */
    SHOWN("shown"),
    /** Its items may be answered here, and their text is not shown: who uses it has the form. */
    TEXT_WITHHELD("textWithheld"),
    /** Only its score is kept; it was filled in elsewhere. */
    SCORE_ONLY("scoreOnly");

    private final String code;

    Licence(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    boolean showsText() {
        return this == OURS || this == SHOWN;
    }
}
