package be.fjc.platform.runtime.openid;

/** The provider does not answer, not in time, or not as it should: not the person's fault, and perhaps over in a moment. */
final class ProviderUnavailable extends Exception {

    private static final long serialVersionUID = 1;

    ProviderUnavailable(String what, Throwable cause) {
        super(what, cause);
    }
}
