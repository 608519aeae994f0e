package be.fjc.platform.kernel;

/** It is not there, or it is not there for you: both are one answer, a 404 with the same body. */
public class NotFound extends RuntimeException {

    public NotFound() {
        super("not found", null, false, false);
    }
}
