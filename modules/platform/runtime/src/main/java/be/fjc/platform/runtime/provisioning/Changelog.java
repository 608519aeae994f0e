package be.fjc.platform.runtime.provisioning;

import be.fjc.platform.kernel.Sha256;
import be.fjc.platform.module.CentreModule;
import be.fjc.platform.runtime.tenancy.DatabaseSecrets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.changelog.ChangeLogHistoryServiceFactory;
import liquibase.changelog.ChangeLogParameters;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.core.PostgresDatabase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.lockservice.LockServiceFactory;
import liquibase.parser.ChangeLogParserFactory;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.resource.ResourceAccessor;

/**
 * The migrations of one module, brought to one tenant's schema at a time. Never two at once in one process: parallel Liquibase
 * runs leave their lock set, and its process-wide short cut skips tenants; hence the lock here, a context of its own per run, and
 * the check afterwards that every change really is there.
 */
final class Changelog {

    private static final Object ONE_AT_A_TIME = new Object();

    private final String module;
    private final String tablePrefix;
    private final String path;
    private final Set<String> changes;
    private final String hash;

    private Changelog(String module, String tablePrefix, String path, Set<String> changes, String hash) {
        this.module = module;
        this.tablePrefix = tablePrefix;
        this.path = path;
        this.changes = changes;
        this.hash = hash;
    }

    /** Reads and checks the module's changelog once. */
    static Changelog of(CentreModule module, String path) throws LiquibaseException {
        DatabaseChangeLog log = ChangeLogParserFactory.getInstance().getParser(path, resources())
                .parse(path, new ChangeLogParameters(new PostgresDatabase()), resources());
        StringBuilder whole = new StringBuilder();
        List<ChangeSet> sets = log.getChangeSets();
        for (ChangeSet set : sets) {
            whole.append(set.toString(false)).append(set.generateCheckSum(liquibase.ChecksumVersion.latest())).append('\n');
        }
        Set<String> names = sets.stream().map(set -> set.getId() + " by " + set.getAuthor()).collect(Collectors.toCollection(TreeSet::new));
        return new Changelog(module.id(), module.tablePrefix(), path, names, Sha256.hex(whole.toString()));
    }

    String module() {
        return module;
    }

    /** Changes when any change of the module changes; equal to the recorded one means there is nothing to do. */
    String hash() {
        return hash;
    }

    /** Brings the tenant's schema up to date as its owner, and proves it. */
    void bringTo(Connection connection, String tenant, String schema) throws SQLException, LiquibaseException {
        synchronized (ONE_AT_A_TIME) {
            lock(connection, schema);
            try {
                bringAsOwner(connection, tenant, schema);
            } finally {
                connection.setAutoCommit(true);
                Migrator.clean(connection);
            }
        }
    }

    /**
     * Nobody else in this schema: a node that lost the lead without noticing may still be at it. The key follows from the master key, and
     * a lock that a centre's login took stops nobody: it can only be no migration of ours.
     */
    private static void lock(Connection connection, String schema) throws SQLException {
        String secret = DatabaseSecrets.derive(DatabaseSecrets.masterKey(), "migration|" + schema);
        long key = ByteBuffer.wrap(Base64.getUrlDecoder().decode(secret)).getLong();
        if (!AdvisoryLock.tryTake(connection, key) && !AdvisoryLock.isHeldByStranger(connection, key)) {
            throw new SQLException("another node is migrating this schema");
        }
    }

    private void bringAsOwner(Connection connection, String tenant, String schema) throws SQLException, LiquibaseException {
        Migrator.execute(connection, "SET ROLE " + Roles.ownerOf(schema));
        Migrator.execute(connection, "SET search_path = " + schema);
        releaseStaleLock(connection, schema);
        update(connection, tenant, schema);
        connection.setAutoCommit(true);
        Migrator.execute(connection, "REVOKE ALL ON " + tablePrefix + "changelog, " + tablePrefix + "changelog_lock FROM " + schema + "_app");
        verify(connection);
    }

    private void update(Connection connection, String tenant, String schema) throws LiquibaseException {
        forgetEarlierRuns();
        Database database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        database.setDefaultSchemaName(schema);
        database.setLiquibaseSchemaName(schema);
        database.setDatabaseChangeLogTableName(tablePrefix + "changelog");
        database.setDatabaseChangeLogLockTableName(tablePrefix + "changelog_lock");
        Map<String, Object> quiet = Map.of(Scope.Attr.resourceAccessor.name(), resources());
        try {
            Scope.child(quiet, () -> {
                Liquibase liquibase = new Liquibase(path, resources(), database);
                liquibase.setChangeLogParameter("app", schema + "_app");
                liquibase.update(new Contexts(tenant + ":" + module), new LabelExpression());
            });
        } catch (LiquibaseException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new LiquibaseException(failure);
        }
    }

    /** Liquibase keeps its history and lock by connection address, not by schema or table: the next run would use the last one's. */
    private static void forgetEarlierRuns() {
        Scope.getCurrentScope().getSingleton(ChangeLogHistoryServiceFactory.class).resetAll();
        LockServiceFactory.getInstance().resetAll();
    }

    /**
     * A process that died while migrating leaves Liquibase's lock set. We hold PostgreSQL's own lock on the schema, which ends with the
     * process, so a lock found here is always a dead one's.
     */
    private void releaseStaleLock(Connection connection, String schema) throws SQLException {
        if (tableExists(connection, schema, tablePrefix + "changelog_lock")) {
            Migrator.execute(connection, "UPDATE " + tablePrefix + "changelog_lock SET locked = false, lockgranted = NULL, lockedby = NULL");
        }
    }

    private void verify(Connection connection) throws SQLException {
        Set<String> missing = new TreeSet<>(changes);
        try (PreparedStatement query = connection.prepareStatement("SELECT id, author FROM " + tablePrefix + "changelog");
                ResultSet answer = query.executeQuery()) {
            while (answer.next()) {
                missing.remove(answer.getString(1) + " by " + answer.getString(2));
            }
        }
        if (!missing.isEmpty()) {
            throw new SQLException("module " + module + " was migrated, but these changes are not recorded in the schema: " + missing);
        }
    }

    private static boolean tableExists(Connection connection, String schema, String table) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT 1 FROM pg_tables WHERE schemaname = ? AND tablename = ?")) {
            query.setString(1, schema);
            query.setString(2, table);
            try (ResultSet answer = query.executeQuery()) {
                return answer.next();
            }
        }
    }

    private static ResourceAccessor resources() {
        return new ClassLoaderResourceAccessor(Thread.currentThread().getContextClassLoader());
    }
}
