package be.fjc.platform.runtime.web;

/** A change that must name the edition it starts from does not: a 428 problem. */
public class EditionNotNamed extends RuntimeException {

    public EditionNotNamed() {
        super("edition not named", null, false, false);
    }
}
