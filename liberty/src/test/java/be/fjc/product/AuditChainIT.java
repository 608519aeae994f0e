package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Someone;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every row gets its place in the chain; a row that the product did not write gets none, and somebody is told. */
class AuditChainIT {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Test
    void a_row_gets_its_place_within_seconds() {
        Database database = Database.of("limburg");
        String trace = Someone.signedIn("limburg", "coordinator").get("/api/casework/v1/dossiers").expecting(200).header("BelGov-Trace-Id");

        Patience.untilTrue(PATIENCE, () -> database.count("SELECT count(*) FROM platform_audit_link l JOIN platform_audit_event e"
                + " ON e.id = l.event WHERE e.trace = ?", trace) == 1);
    }

    @Test
    void a_row_that_the_product_did_not_write_gets_no_place_but_an_alarm() {
        Database database = Database.of("limburg");
        UUID forged = UUID.randomUUID();
        database.run("INSERT INTO platform_audit_event (id, at, recorded_at, roles, action, subject_type, outcome, fields, relations, emergency)"
                + " VALUES ('" + forged + "', now(), now(), '', 'casework.dossier.read', 'dossier', 'allowed', '', '', false)");
        try {
            Someone officer = Someone.signedIn("limburg", "dpo");
            Patience.untilTrue(PATIENCE, () ->
                    officer.get("/api/platform/v1/auditChain").expecting(200).body().contains(forged.toString()));

            assertThat(database.count("SELECT count(*) FROM platform_audit_link WHERE event = ?", forged)).isZero();
        } finally {
            database.run("DELETE FROM platform_audit_event WHERE id = '" + forged + "'");
            database.run("DELETE FROM platform_audit_alarm WHERE event = '" + forged + "'");
        }
    }

    @Test
    void only_who_may_read_the_audit_sees_how_its_chain_stands() {
        Someone.signedIn("limburg", "coordinator").get("/api/platform/v1/auditChain").expecting(404);

        assertThat(Someone.signedIn("limburg", "dpo").get("/api/platform/v1/auditChain").expecting(200).json().get("size").asLong()).isPositive();
    }
}
