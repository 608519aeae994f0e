package be.fjc.platform.runtime.tenancy;

import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * One transaction, one tenant: the first connection binds the transaction, another tenant's connection in it is refused and the
 * transaction can only roll back. The data source is one-phase, so a mixed transaction could otherwise commit by halves.
 */
final class TransactionBinding {

    private static final String KEY = TransactionBinding.class.getName();

    private static volatile TransactionSynchronizationRegistry registry;

    private TransactionBinding() {}

    static boolean isInTransaction() {
        TransactionSynchronizationRegistry transactions = registry();
        return transactions != null && transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
    }

    /** Binds the running transaction, if any, to the tenant; {@code null} stands for no tenant. */
    static void bind(Tenant tenant) {
        TransactionSynchronizationRegistry transactions = registry();
        if (transactions == null) {
            throw new IllegalStateException("without a view of transactions no connection can be given out");
        }
        if (transactions.getTransactionKey() == null) {
            return;
        }
        String name = tenant == null ? "" : tenant.id();
        Object bound = transactions.getResource(KEY);
        if (bound == null) {
            transactions.putResource(KEY, name);
        } else if (!bound.equals(name)) {
            transactions.setRollbackOnly();
            throw new CrossTenantException("this transaction belongs to another tenant");
        }
    }

    /** Absent outside a server, where plain tests run. */
    private static TransactionSynchronizationRegistry registry() {
        if (registry == null) {
            try {
                registry = InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
            } catch (NamingException notInAServer) {
                return null;
            }
        }
        return registry;
    }
}
