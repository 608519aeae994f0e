package be.fjc.shortchain.batches.domain;

import be.fjc.shortchain.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** Why a file cannot be read at all. */
public enum Flaw implements Coded {
    EMPTY("empty"),
    /** Something else than text: a spreadsheet, an archive, a picture. */
    NOT_TEXT("notText"),
    /** Neither UTF-8 nor Windows-1252. */
    ENCODING("encoding"),
    HEADER_LACKS("headerLacks"),
    HEADER_TWICE("headerTwice"),
    NO_ROWS("noRows"),
    TOO_MANY_ROWS("tooManyRows"),
    /** A quote that never ends, or a field, row or number of columns that no report has. */
    BROKEN_ROW("brokenRow");

    @EnumeratedValue
    private final String code;

    Flaw(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
