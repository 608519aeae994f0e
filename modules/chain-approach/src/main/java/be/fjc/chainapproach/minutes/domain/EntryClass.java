package be.fjc.chainapproach.minutes.domain;

import be.fjc.chainapproach.domain.Coded;
import be.fjc.platform.access.InformationClass;
import jakarta.persistence.EnumeratedValue;

/** The class of what an entry says: shared at the table, or of police and prosecution and tabled by them. */
public enum EntryClass implements Coded {
    TABLE(InformationClass.T),
    JUDICIAL(InformationClass.J);

    @EnumeratedValue
    private final String code;

    private final InformationClass information;

    EntryClass(InformationClass information) {
        this.information = information;
        this.code = information.code();
    }

    @Override
    public String code() {
        return code;
    }

    public InformationClass information() {
        return information;
    }
}
