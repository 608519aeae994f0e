package be.fjc.platform.runtime.tenancy;

/** Something tried to work for two tenants at once. Always a defect, never a user's mistake; the transaction is lost. */
public class CrossTenantException extends SecurityException {

    public CrossTenantException(String message) {
        super(message);
    }
}
