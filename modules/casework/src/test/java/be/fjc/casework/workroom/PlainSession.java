package be.fjc.casework.workroom;

import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;

/** Stands in for the tenant's session, which needs a server. */
public class PlainSession implements SessionCustomizer {

    @Override
    public void customize(Session session) {}
}
