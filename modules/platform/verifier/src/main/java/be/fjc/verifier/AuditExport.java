package be.fjc.verifier;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Writes a centre's audit as JSON lines: first the checkpoints as they are, then every link with its row in the order of the chain, then
 * the rows without a place. With the keys and {@code docs/audit-format.md} anybody can verify it.
 */
final class AuditExport {

    private static final int PORTION = 2000;

    private AuditExport() {}

    /** @return how many rows */
    static long write(Centre centre, Connection database, Reader checkpoints, Path file) throws SQLException, IOException {
        long rows = 0;
        try (BufferedWriter out = Files.newBufferedWriter(file); Statement statement = database.createStatement()) {
            line(out, "{\"form\":\"fjc-audit-export-1\",\"tenant\":" + quoted(centre.id()) + "}");
            for (String checkpoint : new BufferedReader(checkpoints).lines().toList()) {
                line(out, "{\"checkpoint\":" + quoted(checkpoint) + "}");
            }
            statement.setFetchSize(PORTION);
            ResultSet answer = statement.executeQuery("SELECT l.sequence, l.event, l.kind, l.mac AS link_mac, e.* FROM "
                    + centre.table("platform_audit_link") + " l FULL JOIN " + centre.table("platform_audit_event")
                    + " e ON e.id = l.event ORDER BY l.sequence NULLS LAST, e.id");
            while (answer.next()) {
                line(out, "{\"link\":" + link(answer) + ",\"row\":" + row(Row.of(answer)) + "}");
                rows++;
            }
        }
        return rows;
    }

    private static String link(ResultSet answer) throws SQLException {
        if (answer.getString("event") == null) {
            return "null";
        }
        return "{\"sequence\":" + answer.getLong("sequence") + ",\"event\":" + quoted(answer.getString("event")) + ",\"kind\":"
                + quoted(answer.getString("kind")) + ",\"mac\":" + quoted(Seal.text(answer.getBytes("link_mac"))) + "}";
    }

    private static String row(Row row) {
        if (row == null) {
            return "null";
        }
        StringBuilder text = new StringBuilder("{");
        List<String> values = row.values();
        for (int at = 0; at < values.size(); at++) {
            text.append(quoted(Row.COLUMNS.get(at))).append(':').append(quoted(values.get(at))).append(',');
        }
        return text.append("\"mac\":").append(row.mac() == null ? "null" : quoted(Seal.text(row.mac()))).append('}').toString();
    }

    private static String quoted(String text) {
        if (text == null) {
            return "null";
        }
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(letter -> {
            if (letter == '"' || letter == '\\') {
                quoted.append('\\').append((char) letter);
            } else if (letter < ' ') {
                quoted.append(String.format("\\u%04x", letter));
            } else {
                quoted.append((char) letter);
            }
        });
        return quoted.append('"').toString();
    }

    private static void line(BufferedWriter out, String text) throws IOException {
        out.write(text);
        out.newLine();
    }
}
