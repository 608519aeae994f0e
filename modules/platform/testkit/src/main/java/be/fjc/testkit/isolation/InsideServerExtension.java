package be.fjc.testkit.isolation;

import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.api.event.ManagerStarted;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;

/** Has the database and the server's folder made before Arquillian reads where the server is, and stopped when it is done. */
public class InsideServerExtension implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Life.class);
    }

    /** Seen by Arquillian alone. */
    public static class Life {

        private static InsideServer server;

        public void begin(@Observes(precedence = 100) ManagerStarted event) {
            if (server == null) {
                server = InsideServer.prepare();
            }
        }

        public void end(@Observes(precedence = -100) AfterSuite event) {
            if (server != null) {
                server.close();
                server = null;
            }
        }
    }
}
