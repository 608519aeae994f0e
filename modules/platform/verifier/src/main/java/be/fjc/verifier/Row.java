package be.fjc.verifier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One row of the audit as the database holds it.
 *
 * @param values its columns in the order of the form, as text; times in microseconds since 1970
 * @param recordedAt when it was written; null for one from before the chain
 * @param mac its own seal; null when it has none
 */
record Row(UUID id, Instant at, Instant recordedAt, List<String> values, byte[] mac) {

    /** Columns in the order of the form. */
    static final List<String> COLUMNS = List.of("id", "at", "recorded_at", "account", "organisation", "roles", "session", "action",
            "subject_type", "subject_id", "part_of", "relations", "emergency", "outcome", "reason", "policy_version", "fields", "trace");

    /** Reads them from where the answer stands; null when the row is not there. */
    static Row of(ResultSet answer) throws SQLException {
        UUID id = answer.getObject("id", UUID.class);
        if (id == null) {
            return null;
        }
        List<String> values = new ArrayList<>();
        for (String column : COLUMNS) {
            values.add(text(answer, column));
        }
        return new Row(id, moment(answer, "at"), moment(answer, "recorded_at"), values, answer.getBytes("mac"));
    }

    /** An id carries the moment it was made, to the millisecond: a row whose time is another one was restamped. */
    boolean isRestamped() {
        return at == null || id.getMostSignificantBits() >>> 16 != at.toEpochMilli();
    }

    private static String text(ResultSet answer, String column) throws SQLException {
        return switch (column) {
            case "at", "recorded_at" -> {
                Instant moment = moment(answer, column);
                yield moment == null ? null : Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, moment));
            }
            case "emergency" -> {
                boolean value = answer.getBoolean(column);
                yield answer.wasNull() ? null : Boolean.toString(value);
            }
            default -> answer.getString(column);
        };
    }

    private static Instant moment(ResultSet answer, String column) throws SQLException {
        OffsetDateTime time = answer.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
