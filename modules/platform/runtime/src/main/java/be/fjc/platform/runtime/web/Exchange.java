package be.fjc.platform.runtime.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.Serializable;

/**
 * Runs an operation in one transaction that is committed before the answer leaves: reads too, because their audit row is written with
 * them. Whatever is thrown rolls everything back.
 */
@Exchanged
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class Exchange implements Serializable {

    @Inject
    transient UserTransaction transaction;

    @Inject
    transient RepeatedRequests repeated;

    @AroundInvoke
    Object carryOut(InvocationContext operation) throws Exception {
        if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            return operation.proceed();
        }
        transaction.begin();
        try {
            Object answer = repeated.once(operation);
            commit();
            return answer;
        } finally {
            undoUnlessCommitted();
        }
    }

    private void commit() throws Exception {
        try {
            transaction.commit();
        } catch (RollbackException e) {
            throw new NotCommitted(e);
        }
    }

    private void undoUnlessCommitted() throws SystemException {
        if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            transaction.rollback();
        }
    }
}
