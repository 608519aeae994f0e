package be.fjc.verifier;

/** Nothing can be said about the audit; the message says why, in Dutch. */
class CannotVerify extends RuntimeException {

    CannotVerify(String why) {
        super(why, null, false, false);
    }
}
