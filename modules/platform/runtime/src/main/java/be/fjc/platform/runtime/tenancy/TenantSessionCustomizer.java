package be.fjc.platform.runtime.tenancy;

import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Puts the tenant wall into a persistence unit; every {@code persistence.xml} names it as {@code eclipselink.session.customizer}.
 * It has to be a customizer: the property for connectors makes EclipseLink forget that the pool is the server's.
 */
public final class TenantSessionCustomizer implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        DatabaseLogin login = session.getLogin();
        login.setConnector(new TenantConnector());
        session.getEventManager().addListener(new TenantSessionGuard());
    }
}
