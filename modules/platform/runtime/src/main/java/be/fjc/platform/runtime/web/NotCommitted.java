package be.fjc.platform.runtime.web;

/** The database did not take what was done; the cause tells why. */
class NotCommitted extends RuntimeException {

    NotCommitted(Exception cause) {
        super(cause);
    }
}
