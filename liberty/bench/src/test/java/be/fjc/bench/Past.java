package be.fjc.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gives a new centre its past in one statement, as the centre's own login and through every constraint; see {@code load.sql}. */
final class Past {

    private Past() {}

    static void load(Connection tenant, int dossiers, Map<String, UUID> accounts) throws SQLException {
        try (Statement setting = tenant.createStatement()) {
            // no person waits for this statement
            setting.execute("SET statement_timeout = 0");
        }
        try (PreparedStatement load = tenant.prepareStatement(sql())) {
            load.setInt(1, dossiers);
            load.setObject(2, accounts.get(Staff.REFERRER));
            load.setObject(3, accounts.get(Staff.INTAKE));
            load.setObject(4, accounts.get(Staff.DIRECTOR_ONE));
            load.setObject(5, accounts.get(Staff.DIRECTOR_TWO));
            load.executeUpdate();
        }
    }

    static List<UUID> dossiers(Connection tenant) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (Statement query = tenant.createStatement(); ResultSet answer = query.executeQuery("SELECT id FROM casework_dossier ORDER BY id")) {
            while (answer.next()) {
                ids.add(answer.getObject(1, UUID.class));
            }
        }
        return List.copyOf(ids);
    }

    private static String sql() {
        try (InputStream in = Past.class.getResourceAsStream("load.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
