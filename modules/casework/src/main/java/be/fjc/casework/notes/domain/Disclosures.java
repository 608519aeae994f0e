package be.fjc.casework.notes.domain;

/** Everything that was told to others. */
public interface Disclosures {

    void add(Disclosure disclosure);
}
