package be.fjc.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.launcher.EmbeddedDatabase;
import be.fjc.platform.runtime.tenancy.DatabaseSecrets;
import be.fjc.product.Patience;
import be.fjc.testkit.RunningProduct;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A centre's login can see and take advisory locks like anyone; it must not keep a node from leading with that. */
class LeadershipIT {

    private static final RunningProduct PRODUCT = RunningProduct.get();
    private static final String KEY = "SELECT key FROM control.leadership";
    private static final String HELD = "SELECT pid FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE locktype = 'advisory' AND objsubid = 1"
            + " AND granted AND usename = 'fjc_migrator' AND (classid::bigint << 32 | objid::bigint) = (" + KEY + ")";

    @Test
    void a_login_that_takes_the_lock_of_leadership_loses_it_to_another_one() throws Exception {
        String login = PRODUCT.schema("mechelen") + "_app";
        String password = DatabaseSecrets.derive(PRODUCT.product().masterKey(), "database|" + login + "|1");
        try (Connection admin = PRODUCT.product().database().administrator(EmbeddedDatabase.DATABASE);
                Connection centre = PRODUCT.product().database().as(login, password, EmbeddedDatabase.DATABASE);
                Statement attack = centre.createStatement()) {
            assertThatThrownBy(() -> attack.executeQuery(KEY)).isInstanceOf(SQLException.class).hasMessageContaining("permission denied");
            attack.execute("SET statement_timeout = '60s'; SET lock_timeout = '60s'");
            long key = Long.parseLong(one(admin, KEY));
            CompletableFuture<Boolean> taken = CompletableFuture.supplyAsync(() -> take(attack, key));
            Patience.untilTrue(Duration.ofSeconds(10), () -> one(admin, "SELECT count(*) FROM pg_locks WHERE NOT granted AND locktype = 'advisory'")
                    .equals("1"));

            one(admin, "SELECT pg_terminate_backend((" + HELD + "))");

            assertThat(taken.get(20, TimeUnit.SECONDS)).as("the centre's login holds the lock").isTrue();
            Patience.untilTrue(Duration.ofSeconds(30), () -> !one(admin, HELD).isEmpty());
            assertThat(one(admin, KEY)).isNotEqualTo(Long.toString(key));
        }
    }

    private static boolean take(Statement attack, long key) {
        try {
            return attack.execute("SELECT pg_advisory_lock(" + key + ")");
        } catch (SQLException refused) {
            return false;
        }
    }

    private static String one(Connection connection, String query) {
        try (Statement statement = connection.createStatement(); ResultSet answer = statement.executeQuery(query)) {
            return answer.next() ? answer.getString(1) : "";
        } catch (SQLException trouble) {
            throw new IllegalStateException(trouble);
        }
    }
}
