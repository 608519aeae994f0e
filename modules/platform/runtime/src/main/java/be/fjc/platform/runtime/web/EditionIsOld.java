package be.fjc.platform.runtime.web;

/** Somebody else changed it first: a 412 problem. */
public class EditionIsOld extends RuntimeException {

    public EditionIsOld() {
        super("edition is old", null, false, false);
    }
}
