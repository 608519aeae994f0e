package be.fjc.platform.runtime.provisioning;

import be.fjc.platform.runtime.configuration.Configuration;
import be.fjc.platform.runtime.configuration.Problem;
import be.fjc.platform.runtime.configuration.TenantFile;
import be.fjc.platform.runtime.configuration.TenantsFolder;
import be.fjc.platform.runtime.fairness.Limits;
import be.fjc.platform.runtime.modules.Modules;
import be.fjc.platform.runtime.tenancy.Placements;
import be.fjc.platform.runtime.tenancy.Tenant;
import be.fjc.platform.runtime.tenancy.TenantRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;

/**
 * Looks once a second at what the tenant files say and at what is, and takes the steps between. One node leads, by an advisory lock
 * in the database; the others show what it has made. A tenant that cannot be brought to work is degraded and tried again; the rest
 * goes on.
 */
@ApplicationScoped
class Reconciler {

    private static final Logger LOG = Logger.getLogger(Reconciler.class.getName());

    @Inject
    Config config;

    @Inject
    Migrator migrator;

    @Inject
    Modules modules;

    @Inject
    TenantRegistry registry;

    @Inject
    TenantSteps steps;

    @Inject
    Demo demo;

    @Resource
    ManagedScheduledExecutorService clockwork;

    private final Map<String, TenantFile> known = new TreeMap<>();
    private Configuration present;
    private List<Problem> told = List.of();
    private String lastTrouble = "";
    private TenantsFolder folder;
    private Limits limits;
    private ScheduledFuture<?> turning;
    private Connection control;
    /** Under which lock this node leads; null when it follows. */
    private Long leads;

    void start(@Observes Startup event) {
        folder = new TenantsFolder(Path.of(config.getValue("fjc.tenants.folder", String.class)), modules.switchable());
        limits = Limits.DEFAULT.with(name -> config.getOptionalValue("fjc.limits." + name, String.class).orElse(null));
        turning = clockwork.scheduleWithFixedDelay(this::turn, 0, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (turning != null) {
            turning.cancel(false);
        }
        letGo();
    }

    /** One look; never throws, because the next one must come. */
    private void turn() {
        try {
            Connection connection = connected();
            readFiles();
            ControlPlane plane = new ControlPlane(connection);
            keepLeading(connection, plane);
            if (leads != null) {
                Map<String, ControlPlane.Row> rows = plane.rows();
                known.forEach((id, file) -> steps.advance(plane, rows.get(id), file, isPresent(id), () -> show(plane)));
                closeThoseWithoutFile(plane, rows);
            }
            show(plane);
            if (leads != null) {
                demo.loadWhereDue(plane);
            }
            lastTrouble = "";
        } catch (SQLException | RuntimeException trouble) {
            letGo();
            tellOnce(trouble);
        }
    }

    /** Takes the lead when nobody has it, and leaves it when it no longer counts. */
    private void keepLeading(Connection connection, ControlPlane plane) throws SQLException {
        Leadership leadership = new Leadership(connection);
        if (leads != null && !leadership.isUnder(leads)) {
            throw new SQLException("this node no longer leads");
        }
        if (leads == null) {
            Optional<Long> taken = leadership.take();
            if (taken.isPresent()) {
                plane.prepare();
                plane.noteInterruptedDemos();
                leads = taken.get();
            }
        }
    }

    /** Their folder was removed while nobody ran. A folder that cannot be read at all says nothing of anyone. */
    private void closeThoseWithoutFile(ControlPlane plane, Map<String, ControlPlane.Row> rows) throws SQLException {
        if (present.tenants().isEmpty()) {
            return;
        }
        for (ControlPlane.Row row : rows.values()) {
            if (!known.containsKey(row.id()) && !isPresent(row.id())) {
                steps.closeWithoutFile(plane, row, () -> show(plane));
            }
        }
    }

    private Connection connected() throws SQLException {
        if (control == null) {
            Connection connection = migrator.connect(Placements.MAIN);
            try {
                Migrator.requireSafeVersion(connection);
            } catch (SQLException refused) {
                connection.close();
                throw refused;
            }
            control = connection;
        }
        return control;
    }

    private void readFiles() {
        Configuration now = folder.load();
        present = now;
        known.putAll(now.tenants());
        if (!now.problems().equals(told)) {
            told = now.problems();
            told.forEach(problem -> LOG.log(Level.WARNING, "Tenant file refused, what ran before keeps running: {0}", problem));
        }
    }

    /** A broken file is still a file: its tenant keeps running as it was. */
    private boolean isPresent(String id) {
        return present.tenants().containsKey(id) || present.broken().contains(id);
    }

    private void show(ControlPlane plane) {
        try {
            List<Tenant> tenants = new ArrayList<>();
            plane.rows().forEach((id, row) -> {
                TenantFile file = known.get(id);
                if (file != null) {
                    tenants.add(new Tenant(id, row.schema(), row.epoch(), file.placement(), row.state(), hostsOf(file), file.centre(),
                            file.signIn(), file.mail(), limits.with(file.limits())));
                }
            });
            registry.show(tenants);
        } catch (SQLException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    /** A tenant whose folder is gone keeps its hosts, to say that it is closed, unless another one has taken them. */
    private Set<String> hostsOf(TenantFile file) {
        if (isPresent(file.id())) {
            return Set.copyOf(file.hosts());
        }
        Set<String> left = new HashSet<>(file.hosts());
        known.values().stream().filter(other -> isPresent(other.id())).forEach(other -> left.removeAll(other.hosts()));
        return left;
    }

    private void letGo() {
        leads = null;
        if (control != null) {
            try (Connection leaving = control) {
                Migrator.clean(leaving);
            } catch (SQLException gone) {
                LOG.log(Level.FINE, "The control connection was already gone.", gone);
            }
            control = null;
        }
    }

    private void tellOnce(Exception trouble) {
        Throwable cause = trouble.getCause() instanceof SQLException ? trouble.getCause() : trouble;
        String line = cause.getClass().getSimpleName() + ": " + cause.getMessage();
        if (!line.equals(lastTrouble)) {
            lastTrouble = line;
            LOG.log(Level.SEVERE, "Tenants cannot be reconciled now, trying again every second: {0}", line);
        }
    }
}
