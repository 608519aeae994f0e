package be.fjc.shortchain.batches.domain;

import be.fjc.shortchain.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** What is said of one row. */
public enum RowIssue implements Coded {
    /** The same police report stands in an earlier row. */
    DOUBLE_IN_FILE("doubleInFile", true),
    /** The same police report came in before. */
    DOUBLE_KNOWN("doubleKnown", true),
    /** The municipality was not in a zone of the centre that day. */
    OUTSIDE("outside", true),
    REQUIRED("required", false),
    TOO_LONG("tooLong", false),
    BAD_DATE("badDate", false),
    BAD_HOUR("badHour", false),
    IN_FUTURE("inFuture", false),
    TOO_OLD("tooOld", false),
    BAD_FACTS("badFacts", false),
    YES_OR_NO("yesOrNo", false),
    /** No house ban, and yet a day on which it began. */
    CONTRADICTS("contradicts", false),
    /** It begins like something that a spreadsheet would calculate. */
    FORMULA("formula", false),
    TOO_MANY_COLUMNS("tooManyColumns", false);

    @EnumeratedValue
    private final String code;

    private final boolean leavesOut;

    RowIssue(String code, boolean leavesOut) {
        this.code = code;
        this.leavesOut = leavesOut;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether the row is left out and the rest can come in; else the file must be put right first. */
    public boolean leavesOut() {
        return leavesOut;
    }
}
