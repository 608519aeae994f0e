package be.fjc.platform.access;

/** The person may know it is there but may not do this: a 403 problem. */
public class NotAllowed extends RuntimeException {

    private final String permission;

    public NotAllowed(String permission) {
        super("not allowed", null, false, false);
        this.permission = permission;
    }

    /** The permission that is missing. */
    public String permission() {
        return permission;
    }
}
