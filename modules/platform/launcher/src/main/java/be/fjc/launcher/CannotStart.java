package be.fjc.launcher;

/** Something on this computer stands in the way; the message is one Dutch sentence that says what to do. */
public class CannotStart extends RuntimeException {

    public CannotStart(String message) {
        super(message);
    }

    public CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
