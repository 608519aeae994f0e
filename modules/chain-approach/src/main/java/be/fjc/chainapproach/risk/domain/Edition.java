package be.fjc.chainapproach.risk.domain;

/** Which instrument, and which version of it: scores of two editions are not of one kind. */
public record Edition(String instrument, int version) {

    /** Whether it is a later version of the same instrument. */
    boolean replaces(Edition other) {
        return instrument.equals(other.instrument) && version > other.version;
    }
}
