package be.fjc.bench;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The people of a generated centre. They have one password, made for this run, hashed as the product hashes. */
final class Staff {

    static final String REFERRER = "aanmelder";
    static final String INTAKE = "intake";
    static final String COORDINATOR = "coordinator";
    static final String DIRECTOR_ONE = "regisseur1";
    static final String DIRECTOR_TWO = "regisseur2";

    private record Member(String login, String role, String organisation) {}

    private static final Member[] MEMBERS = {
        new Member(REFERRER, "PARTNER_WORKER", "huisartsen"),
        new Member(INTAKE, "INTAKE_WORKER", "centrum"),
        new Member(COORDINATOR, "COORDINATOR", "centrum"),
        new Member(DIRECTOR_ONE, "CASE_DIRECTOR", "stad"),
        new Member(DIRECTOR_TWO, "CASE_DIRECTOR", "caw")
    };

    private final String password;
    private final String hash;

    Staff() {
        byte[] random = new byte[18];
        new SecureRandom().nextBytes(random);
        password = Base64.getUrlEncoder().encodeToString(random);
        hash = Password.hash(password).addRandomSalt(16).with(Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID)).getResult();
    }

    String password() {
        return password;
    }

    /** Adds everyone, and says who has which account. */
    Map<String, UUID> join(Connection tenant) throws SQLException {
        Map<String, UUID> accounts = new HashMap<>();
        for (Member member : MEMBERS) {
            UUID id = UUID.randomUUID();
            accounts.put(member.login, id);
            execute(tenant, """
                    INSERT INTO platform_account (id, login, name, organisation, password_hash, must_change_password, disabled, failures,
                        added_at, version)
                    VALUES (?, ?, ?, ?, ?, false, false, 0, now() - interval '400 days', 1)""",
                    id, member.login, "Test " + member.login + " (synthetisch)", member.organisation, hash);
            execute(tenant, "INSERT INTO platform_capacity (account, organisation, role) VALUES (?, ?, ?)", id, member.organisation, member.role);
        }
        return accounts;
    }

    private static void execute(Connection tenant, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = tenant.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        }
    }
}
