package be.fjc.platform.sealing;

/**
 * What lies in a sealed column was not sealed for that place. Nobody typed this, so it is no refusal but an incident: somebody moved or
 * changed data beside the product, or the keys are gone. Says where, and never what.
 */
public class NotSealedHere extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public NotSealedHere(Place place, Throwable cause) {
        super("what lies in " + place.table() + "." + place.column() + " was not sealed for this place", cause);
    }
}
