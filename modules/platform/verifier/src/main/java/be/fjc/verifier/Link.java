package be.fjc.verifier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;

/**
 * One place of the chain with the row it names.
 *
 * @param row the row; null when it is not there
 * @param rowSeal the seal that belongs to what the row says now; null without a row
 */
record Link(long sequence, UUID event, String kind, byte[] mac, Row row, byte[] rowSeal) {

    static final String BEFORE = "before";

    static Link of(ResultSet answer, Seal seal) throws SQLException {
        Row row = Row.of(answer);
        return new Link(answer.getLong("sequence"), answer.getObject("event", UUID.class), answer.getString("kind"),
                answer.getBytes("link_mac"), row, row == null ? null : seal.of(row));
    }

    /** Whether the row says what it said when it was written, by its own seal; one from before the chain has none. */
    boolean isRowWhole() {
        return row != null && (kind.equals(BEFORE) ? row.mac() == null : Arrays.equals(row.mac(), rowSeal));
    }

    /** Whether this is the link that was made at that place, after that seal, for what the row says now. */
    boolean fits(Seal seal, long place, byte[] previous) {
        return fits(seal, place, previous, rowSeal);
    }

    /** The same, trusting the seal that stands in the row rather than what it says. */
    boolean fitsBySealOfRow(Seal seal, long place, byte[] previous) {
        return row != null && row.mac() != null && fits(seal, place, previous, row.mac());
    }

    private boolean fits(Seal seal, long place, byte[] previous, byte[] rowMac) {
        return rowMac != null && Arrays.equals(mac, seal.link(place, previous, rowMac, event, kind));
    }
}
