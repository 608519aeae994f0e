package be.fjc.platform.runtime.openid;

/** What came back is not a provider's word about this person for this sign-in. The message is for our log and holds no value. */
final class NotVouched extends Exception {

    private static final long serialVersionUID = 1;

    NotVouched(String why) {
        super(why, null, false, false);
    }
}
