package be.fjc.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.launcher.EmbeddedDatabase;
import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.isolation.GrantSnapshot;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The picture of all rights in the database, and that it notices when one guard is taken away. */
class GrantSnapshotIT {

    static final List<String> APPEND_ONLY = List.of("platform_audit_event", "platform_audit_link",
            "platform_audit_alarm", "casework_step", "casework_disclosure", "casework_passed_rule", "casework_wait_check",
            "casework_seal_member", "casework_reopening", "chain_approach_signature", "chain_approach_acknowledgement", "chain_approach_apology",
            "chain_approach_approval", "chain_approach_reading", "chain_approach_reassessment", "chain_approach_safety_version", "chain_approach_safety_paper");

    private final RunningProduct product = RunningProduct.get();

    @Test
    void every_centre_stays_at_home_and_everybody_has_nothing() throws SQLException {
        assertThat(findings()).isEmpty();
    }

    /** Each line takes a guard away as only a superuser can, and puts it back. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            everybody may make temporary tables     | GRANT TEMPORARY ON DATABASE fjc TO PUBLIC | REVOKE TEMPORARY ON DATABASE fjc FROM PUBLIC
            everybody may connect                   | GRANT CONNECT ON DATABASE fjc TO PUBLIC | REVOKE CONNECT ON DATABASE fjc FROM PUBLIC
            everybody may use public                | GRANT USAGE ON SCHEMA public TO PUBLIC | REVOKE USAGE ON SCHEMA public FROM PUBLIC
            later tables are everybody's            | ALTER DEFAULT PRIVILEGES FOR ROLE {own}_own IN SCHEMA {own} GRANT SELECT ON TABLES TO PUBLIC | ALTER DEFAULT PRIVILEGES FOR ROLE {own}_own IN SCHEMA {own} REVOKE SELECT ON TABLES FROM PUBLIC
            a table is everybody's                  | GRANT SELECT ON {own}.casework_dossier TO PUBLIC | REVOKE SELECT ON {own}.casework_dossier FROM PUBLIC
            a column is everybody's                 | GRANT SELECT (municipality) ON {own}.casework_dossier TO PUBLIC | REVOKE SELECT (municipality) ON {own}.casework_dossier FROM PUBLIC
            another centre may read a table         | GRANT SELECT ON {own}.casework_dossier TO {other}_app | REVOKE SELECT ON {own}.casework_dossier FROM {other}_app
            another centre may look in the schema   | GRANT USAGE ON SCHEMA {own} TO {other}_app | REVOKE USAGE ON SCHEMA {own} FROM {other}_app
            another centre is a member              | GRANT {own}_own TO {other}_app | REVOKE {own}_own FROM {other}_app
            nobody has rights                       | GRANT {own}_app TO fjc_unbound | REVOKE {own}_app FROM fjc_unbound
            nobody may read                         | GRANT SELECT ON {own}.casework_dossier TO fjc_unbound | REVOKE SELECT ON {own}.casework_dossier FROM fjc_unbound
            the audit can be changed                | GRANT UPDATE ON {own}.platform_audit_event TO {own}_app | REVOKE UPDATE ON {own}.platform_audit_event FROM {own}_app
            the audit can be removed                | GRANT DELETE ON {own}.platform_audit_event TO {own}_app | REVOKE DELETE ON {own}.platform_audit_event FROM {own}_app
            the timeline can be changed             | GRANT UPDATE ON {own}.casework_step TO {own}_app | REVOKE UPDATE ON {own}.casework_step FROM {own}_app
            a disclosure can be changed             | GRANT UPDATE ON {own}.casework_disclosure TO {own}_app | REVOKE UPDATE ON {own}.casework_disclosure FROM {own}_app
            who knows of a sealed one can be changed | GRANT UPDATE ON {own}.casework_seal_member TO {own}_app | REVOKE UPDATE ON {own}.casework_seal_member FROM {own}_app
            a login empties tables                  | GRANT TRUNCATE ON {own}.casework_dossier TO {own}_app | REVOKE TRUNCATE ON {own}.casework_dossier FROM {own}_app
            a login passes rights on                | GRANT SELECT ON {own}.casework_dossier TO {own}_app WITH GRANT OPTION | REVOKE GRANT OPTION FOR SELECT ON {own}.casework_dossier FROM {own}_app
            a login makes tables                    | GRANT CREATE ON SCHEMA {own} TO {own}_app | REVOKE CREATE ON SCHEMA {own} FROM {own}_app
            a login owns a table                    | ALTER TABLE {own}.casework_notice OWNER TO {own}_app | ALTER TABLE {own}.casework_notice OWNER TO {own}_own; GRANT SELECT, INSERT, UPDATE, DELETE ON {own}.casework_notice TO {own}_app
            a login makes roles                     | ALTER ROLE {own}_app CREATEROLE | ALTER ROLE {own}_app NOCREATEROLE
            a login reads every row                 | ALTER ROLE {own}_app BYPASSRLS | ALTER ROLE {own}_app NOBYPASSRLS
            a login is without limit                | ALTER ROLE {own}_app CONNECTION LIMIT -1 | ALTER ROLE {own}_app CONNECTION LIMIT 16
            an owner logs in                        | ALTER ROLE {own}_own LOGIN | ALTER ROLE {own}_own NOLOGIN
            a login rewrites what was migrated      | GRANT DELETE ON {own}.casework_changelog TO {own}_app | REVOKE DELETE ON {own}.casework_changelog FROM {own}_app
            the control plane is open               | GRANT USAGE ON SCHEMA control TO {own}_app | REVOKE USAGE ON SCHEMA control FROM {own}_app
            rights are lent without a fence         | CREATE FUNCTION {own}.lend() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1' | DROP FUNCTION {own}.lend()
            """)
    void a_guard_taken_away_is_noticed(String guard, String away, String back) throws SQLException {
        asSuperuser(away);
        try {
            assertThat(findings()).as(guard).isNotEmpty();
        } finally {
            asSuperuser(back);
        }
        assertThat(findings()).as("put back: " + guard).isEmpty();
    }

    private List<String> findings() throws SQLException {
        try (Connection superuser = superuser()) {
            return GrantSnapshot.findings(superuser, EmbeddedDatabase.MIGRATOR, APPEND_ONLY);
        }
    }

    private void asSuperuser(String sql) throws SQLException {
        try (Connection superuser = superuser(); Statement statement = superuser.createStatement()) {
            statement.execute(sql.replace("{own}", product.schema("mechelen")).replace("{other}", product.schema("limburg")));
        }
    }

    private Connection superuser() throws SQLException {
        return product.product().database().administrator(EmbeddedDatabase.DATABASE);
    }
}
