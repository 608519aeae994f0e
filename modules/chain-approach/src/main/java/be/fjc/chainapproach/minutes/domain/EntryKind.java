package be.fjc.chainapproach.minutes.domain;

import be.fjc.chainapproach.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** What an entry of minutes is; a fact is another thing than what somebody makes of it. */
public enum EntryKind implements Coded {
    /** Known to an organisation, which is named. */
    FACT("fact"),
    /** What nobody knows, and should. */
    UNKNOWN("unknown"),
    ASSESSMENT("assessment"),
    /** What somebody of the family says or wants. */
    CLIENT_VOICE("clientVoice"),
    DECISION("decision"),
    /** An organisation, which is named, does not agree. */
    DISSENT("dissent"),
    /** What is told to whom, and which organisation does that. */
    TOLD("told"),
    /** When it is discussed again. */
    NEXT_DATE("nextDate");

    @EnumeratedValue
    private final String code;

    EntryKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether it says nothing without the organisation it comes from. */
    public boolean needsOrganisation() {
        return this == FACT || this == DISSENT || this == TOLD;
    }
}
