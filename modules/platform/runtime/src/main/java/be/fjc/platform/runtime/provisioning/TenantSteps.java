package be.fjc.platform.runtime.provisioning;

import be.fjc.platform.module.CentreModule;
import be.fjc.platform.runtime.configuration.TenantFile;
import be.fjc.platform.runtime.modules.Modules;
import be.fjc.platform.runtime.tenancy.Placements;
import be.fjc.platform.runtime.tenancy.Tenant.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.exception.LiquibaseException;

/**
 * The steps that bring one tenant from what it is to what its file says: declared, provisioned, migrated, active, or suspended.
 * After a failure the tenant is degraded and tried again, ever less often.
 */
@ApplicationScoped
class TenantSteps {

    private static final Logger LOG = Logger.getLogger(TenantSteps.class.getName());
    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    /** A login can change its own password and settings; this long at most it can lock its centre out. */
    private static final Duration ASSERTED_FOR = Duration.ofMinutes(1);

    /** With which file this process last brought a tenant to work, and when to look again whether it still stands as it was made. */
    private record Settled(String hash, Instant until) {}

    /** When to try a degraded tenant again, and how long was waited before. */
    private record Patience(Instant again, Duration waited) {}

    private final Map<String, Patience> patience = new HashMap<>();
    private final Map<String, Settled> settled = new HashMap<>();
    private final Map<String, Changelog> changelogs = new HashMap<>();

    @Inject
    Modules modules;

    @Inject
    Migrator migrator;

    @Inject
    SealedTables sealed;

    /**
     * Takes every step that is due; records each state as it is reached and calls {@code shown} so that it is visible at once.
     *
     * @param row what is recorded of the tenant; null when it is new
     * @param present whether the tenant still has its folder
     */
    void advance(ControlPlane plane, ControlPlane.Row row, TenantFile file, boolean present, Runnable shown) {
        try {
            ControlPlane.Row declared = row != null ? row : plane.declare(file.id());
            if (!present || file.mode() == TenantFile.Mode.SUSPENDED) {
                settled.remove(file.id());
                become(plane, declared, State.SUSPENDED, shown);
            } else if (isDue(file.id()) && !isSettled(file, declared)) {
                bringToWork(plane, declared, file, shown);
            }
        } catch (SQLException | LiquibaseException | RuntimeException failure) {
            degrade(plane, file.id(), failure, shown);
        }
    }

    /** A tenant whose folder was removed while nobody ran: known by its row alone. */
    void closeWithoutFile(ControlPlane plane, ControlPlane.Row row, Runnable shown) throws SQLException {
        become(plane, row, State.SUSPENDED, shown);
    }

    private boolean isSettled(TenantFile file, ControlPlane.Row row) {
        Settled last = settled.get(file.id());
        return row.state() == State.ACTIVE && last != null && last.hash.equals(file.hash()) && Instant.now().isBefore(last.until);
    }

    private void bringToWork(ControlPlane plane, ControlPlane.Row row, TenantFile file, Runnable shown)
            throws SQLException, LiquibaseException {
        if (row.state() != State.ACTIVE) {
            become(plane, row, State.PROVISIONING, shown);
        }
        boolean moved = row.state() != State.ACTIVE;
        try (Connection connection = migrator.connect(file.placement())) {
            Roles.provision(connection, row.schema(), row.epoch());
            Map<String, String> migrated = plane.migrated(file.id());
            for (CentreModule module : modules.on(file.centre())) {
                Optional<Changelog> changelog = changelogOf(module);
                if (changelog.isPresent() && !changelog.get().hash().equals(migrated.get(module.id()))) {
                    moved = true;
                    plane.record(file.id(), State.MIGRATING, null);
                    shown.run();
                    changelog.get().bringTo(connection, file.id(), row.schema());
                    plane.recordMigrated(file.id(), module.id(), changelog.get().hash());
                }
            }
            sealed.prepare(connection, file.id(), row.schema(), modules.on(file.centre()));
        }
        if (!Placements.exists(file.placement())) {
            throw new SQLException("the server has no data source for placement " + file.placement());
        }
        settled.put(file.id(), new Settled(file.hash(), Instant.now().plus(ASSERTED_FOR)));
        patience.remove(file.id());
        if (moved) {
            plane.record(file.id(), State.ACTIVE, null);
            shown.run();
            LOG.log(Level.INFO, "Tenant {0} is active.", file.id());
        }
    }

    private Optional<Changelog> changelogOf(CentreModule module) throws LiquibaseException {
        if (module.changelog().isEmpty()) {
            return Optional.empty();
        }
        Changelog changelog = changelogs.get(module.id());
        if (changelog == null) {
            changelog = Changelog.of(module, module.changelog().get());
            changelogs.put(module.id(), changelog);
        }
        return Optional.of(changelog);
    }

    private boolean isDue(String id) {
        Patience waiting = patience.get(id);
        return waiting == null || Instant.now().isAfter(waiting.again);
    }

    private void degrade(ControlPlane plane, String id, Exception failure, Runnable shown) {
        Duration wait = Optional.ofNullable(patience.get(id)).map(p -> p.waited.multipliedBy(2)).orElse(FIRST_WAIT);
        wait = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        patience.put(id, new Patience(Instant.now().plus(wait), wait));
        settled.remove(id);
        String problem = failure.getClass().getSimpleName() + ": " + firstLine(failure);
        LOG.log(Level.SEVERE, "Tenant {0} is degraded, trying again in {1}: {2}", new Object[] {id, wait, problem});
        try {
            plane.record(id, State.DEGRADED, problem);
            shown.run();
        } catch (SQLException lost) {
            throw new IllegalStateException(lost);
        }
    }

    private static String firstLine(Exception failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    }

    private static void become(ControlPlane plane, ControlPlane.Row row, State state, Runnable shown) throws SQLException {
        if (row.state() != state) {
            plane.record(row.id(), state, null);
            shown.run();
            LOG.log(Level.INFO, "Tenant {0} is {1}.", new Object[] {row.id(), state});
        }
    }
}
