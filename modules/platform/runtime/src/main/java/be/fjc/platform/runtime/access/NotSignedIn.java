package be.fjc.platform.runtime.access;

/** Nobody is signed in where somebody must be: a 401 problem. */
public class NotSignedIn extends RuntimeException {

    public NotSignedIn() {
        super("not signed in", null, false, false);
    }
}
