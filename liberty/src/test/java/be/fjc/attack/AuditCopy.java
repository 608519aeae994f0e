package be.fjc.attack;

import be.fjc.launcher.EmbeddedDatabase;
import be.fjc.testkit.RunningProduct;
import be.fjc.verifier.AuditCheck;
import be.fjc.verifier.Centre;
import be.fjc.verifier.Finding;
import be.fjc.verifier.Seal;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * The sealed audit of a centre in tables beside its own, open to a superuser who does what he likes and then takes it back. Its
 * checkpoints are made here, one for every tenth row, with a key of the test: the form is that of docs/audit-format.md.
 */
final class AuditCopy implements AutoCloseable {

    static final int STEP = 10;

    private final String schema;
    private final Centre centre;
    private final Centre other;
    private final Connection superuser;
    private final KeyPair key;
    private final long size;
    private final Instant now;
    private final List<String> checkpoints = new ArrayList<>();

    AuditCopy(String tenant, String stranger) throws SQLException, GeneralSecurityException {
        RunningProduct running = RunningProduct.get();
        String master = running.product().masterKey();
        schema = "audit_attack_" + Long.toString(System.nanoTime(), 36);
        centre = new Centre(tenant, schema, Seal.keyOf(master, tenant));
        other = new Centre(stranger, running.schema(stranger), Seal.keyOf(master, stranger));
        superuser = running.product().database().administrator(EmbeddedDatabase.DATABASE);
        String own = running.schema(tenant);
        run("CREATE SCHEMA " + schema);
        superuser.setSchema(schema);
        run("CREATE TABLE platform_audit_link AS SELECT * FROM " + own + ".platform_audit_link");
        run("CREATE TABLE platform_audit_event AS SELECT e.* FROM " + own + ".platform_audit_event e JOIN platform_audit_link l ON l.event = e.id");
        superuser.setAutoCommit(false);
        size = number("SELECT max(sequence) FROM platform_audit_link");
        now = moment("SELECT max(recorded_at) FROM platform_audit_event").plus(Duration.ofMinutes(5));
        key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        for (long place = 0; place < size; place += STEP) {
            checkpoints.add(checkpoint(place));
        }
        checkpoints.add(checkpoint(size));
    }

    private String checkpoint(long place) throws SQLException, GeneralSecurityException {
        byte[] head = null;
        try (PreparedStatement query = superuser.prepareStatement("SELECT mac FROM platform_audit_link WHERE sequence = ?")) {
            query.setLong(1, place);
            try (ResultSet answer = query.executeQuery()) {
                head = answer.next() ? answer.getBytes(1) : null;
            }
        }
        String previous = checkpoints.isEmpty() ? "-" : text(MessageDigest.getInstance("SHA-256")
                .digest(checkpoints.get(checkpoints.size() - 1).getBytes(StandardCharsets.UTF_8)));
        String told = String.join(";", "fjc-audit-checkpoint-1", centre.id(), Integer.toString(checkpoints.size() + 1),
                Long.toString(place), head == null ? "-" : text(head), now.minusSeconds(30).toString(), previous);
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(key.getPrivate());
        signature.update(told.getBytes(StandardCharsets.UTF_8));
        return told + ";" + text(signature.sign());
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** How many rows the chain has. */
    long size() {
        return size;
    }

    /** Its checkpoints; the first is about an empty chain. */
    List<String> checkpoints() {
        return List.copyOf(checkpoints);
    }

    String strangersTable() {
        return other.schema() + ".platform_audit_event";
    }

    /** The row at a place. */
    UUID event(long place) throws SQLException {
        try (PreparedStatement query = superuser.prepareStatement("SELECT event FROM platform_audit_link WHERE sequence = ?")) {
            query.setLong(1, place);
            try (ResultSet answer = query.executeQuery()) {
                answer.next();
                return answer.getObject(1, UUID.class);
            }
        }
    }

    /** Does what a superuser can do; {@code ?n} stands for the nth value. */
    void run(String statements, Object... values) throws SQLException {
        String filled = statements;
        for (int at = values.length; at > 0; at--) {
            filled = filled.replace("?" + at, String.valueOf(values[at - 1]));
        }
        try (Statement statement = superuser.createStatement()) {
            statement.execute(filled);
        }
    }

    /** What the verifier finds now. */
    List<Finding> findings(List<String> lines) throws SQLException, IOException {
        AuditCheck check = new AuditCheck(centre, List.of(other), key.getPublic(), now, rows -> { });
        return check.run(superuser, new StringReader(String.join("\n", lines)));
    }

    /** As it was. */
    void takeBack() throws SQLException {
        superuser.rollback();
    }

    private long number(String query) throws SQLException {
        try (Statement statement = superuser.createStatement(); ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private Instant moment(String query) throws SQLException {
        try (Statement statement = superuser.createStatement(); ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    @Override
    public void close() throws SQLException {
        superuser.rollback();
        superuser.setAutoCommit(true);
        run("DROP SCHEMA " + schema + " CASCADE");
        superuser.close();
    }
}
