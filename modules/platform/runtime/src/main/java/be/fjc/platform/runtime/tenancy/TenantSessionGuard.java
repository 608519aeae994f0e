package be.fjc.platform.runtime.tenancy;

import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Stamps each unit of work with the tenant it began for and refuses a query for another one. Without it, touching a lazy list of a
 * detached entity while another tenant is bound would quietly read that other tenant's rows. Also refuses to start a unit that
 * shares cached objects or blocks of numbers, because one factory serves all tenants.
 */
final class TenantSessionGuard extends SessionEventAdapter {

    private static final String STAMP = "fjc.tenant";
    private static final String NONE = "";

    @Override
    public void postLogin(SessionEvent event) {
        for (ClassDescriptor descriptor : event.getSession().getDescriptors().values()) {
            if (!descriptor.isDescriptorTypeAggregate() && !descriptor.isIsolated()) {
                throw new IllegalStateException("entity " + descriptor.getJavaClassName()
                        + " would be cached across tenants: set shared-cache-mode NONE in its persistence.xml");
            }
            if (descriptor.usesSequenceNumbers()) {
                throw new IllegalStateException("entity " + descriptor.getJavaClassName()
                        + " takes its numbers from a block in memory that all tenants would share: use Ids.next()");
            }
        }
    }

    @Override
    public void postAcquireClientSession(SessionEvent event) {
        stamp(event.getSession());
    }

    @Override
    public void postAcquireUnitOfWork(SessionEvent event) {
        stamp(event.getSession());
    }

    @Override
    public void preExecuteQuery(SessionEvent event) {
        Object stamped = stampOf(event.getSession());
        if (stamped != null && !stamped.equals(now())) {
            throw new CrossTenantException("an object of one tenant was used while another was bound");
        }
    }

    private static void stamp(Session session) {
        if (session.getProperty(STAMP) == null) {
            session.setProperty(STAMP, now());
        }
    }

    private static Object stampOf(Session session) {
        for (Session at = session; at != null; at = ((AbstractSession) at).getParent()) {
            Object stamped = at.isServerSession() ? null : at.getProperty(STAMP);
            if (stamped != null) {
                return stamped;
            }
        }
        return null;
    }

    private static String now() {
        Tenant tenant = TenantScope.currentOrNull();
        return tenant == null ? NONE : tenant.id();
    }
}
