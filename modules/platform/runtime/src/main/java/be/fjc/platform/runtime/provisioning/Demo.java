package be.fjc.platform.runtime.provisioning;

import be.fjc.platform.runtime.demo.DemoLoader;
import be.fjc.platform.runtime.demo.DemosUnderWay;
import be.fjc.platform.runtime.tenancy.Placements;
import be.fjc.platform.runtime.tenancy.Tenant;
import be.fjc.platform.runtime.tenancy.TenantExecutor;
import be.fjc.platform.runtime.tenancy.TenantRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;

/** Loads the demo into each tenant once, where the deployment asks for it ({@code fjc.demo=true}); production never does. */
@ApplicationScoped
class Demo {

    private static final Logger LOG = Logger.getLogger(Demo.class.getName());

    @Inject
    Config config;

    @Inject
    Migrator migrator;

    @Inject
    TenantRegistry registry;

    @Inject
    TenantExecutor executor;

    @Inject
    DemoLoader loader;

    @Inject
    DemosUnderWay underWay;

    void loadWhereDue(ControlPlane plane) throws SQLException {
        if (!config.getOptionalValue("fjc.demo", Boolean.class).orElse(false)) {
            return;
        }
        for (ControlPlane.Row row : plane.rows().values()) {
            Tenant tenant = registry.byId(row.id()).filter(Tenant::isActive).orElse(null);
            if (tenant != null && row.demo() == null) {
                plane.recordDemo(row.id(), "loading");
                underWay.begins(row.id());
                executor.execute(tenant, () -> load(tenant));
            }
        }
    }

    private void load(Tenant tenant) {
        String outcome = "interrupted";
        long began = System.nanoTime();
        try {
            loader.load();
            outcome = "loaded";
            LOG.log(Level.INFO, "The demo of tenant {0} took {1} ms.",
                    new Object[] {tenant.id(), Duration.ofNanos(System.nanoTime() - began).toMillis()});
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, "The demo of tenant " + tenant.id() + " stopped half-way.", failure);
        } finally {
            underWay.ends(tenant.id());
        }
        try (Connection connection = migrator.connect(Placements.MAIN)) {
            new ControlPlane(connection).recordDemo(tenant.id(), outcome);
        } catch (SQLException lost) {
            LOG.log(Level.SEVERE, "The end of the demo of tenant {0} could not be noted.", tenant.id());
        }
    }
}
