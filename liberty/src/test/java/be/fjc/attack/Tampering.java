package be.fjc.attack;

import be.fjc.verifier.Kind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a superuser can do to a sealed audit, and what the verifier must say of it. A place is never nearer than two to either end. */
enum Tampering {
    WHAT_WAS_DONE(Kind.ROW_EDITED, "UPDATE platform_audit_event SET action = action || '.x' WHERE id = '?2'"),
    WHO_DID_IT(Kind.ROW_EDITED, "UPDATE platform_audit_event SET account = gen_random_uuid() WHERE id = '?2'"),
    HOW_IT_ENDED_AND_THE_SEAL_GONE(Kind.ROW_EDITED,
            "UPDATE platform_audit_event SET outcome = CASE outcome WHEN 'denied' THEN 'allowed' ELSE 'denied' END, mac = NULL WHERE id = '?2'"),
    ONLY_THE_SEAL(Kind.ROW_EDITED, "UPDATE platform_audit_event SET mac = sha256(mac) WHERE id = '?2'"),
    WHEN(Kind.ROW_RESTAMPED, "UPDATE platform_audit_event SET at = at + interval '1 day' WHERE id = '?2'"),
    A_ROW_AWAY(Kind.ROW_DELETED, "DELETE FROM platform_audit_event WHERE id = '?2'"),
    A_ROW_AND_ITS_LINK_AWAY(Kind.CHAIN_PIECE_REMOVED,
            "DELETE FROM platform_audit_event WHERE id = '?2'; DELETE FROM platform_audit_link WHERE sequence = ?1"),
    A_ROW_AND_ITS_LINK_AWAY_AND_THE_REST_RENUMBERED(Kind.CHAIN_PIECE_REMOVED,
            "DELETE FROM platform_audit_event WHERE id = '?2'; DELETE FROM platform_audit_link WHERE sequence = ?1;"
                    + " UPDATE platform_audit_link SET sequence = sequence - 1 WHERE sequence > ?1"),
    A_ROW_MORE(Kind.ROW_INSERTED, "CREATE TEMP TABLE forged ON COMMIT DROP AS SELECT * FROM platform_audit_event WHERE id = '?2';"
            + " UPDATE forged SET id = '?4'; INSERT INTO platform_audit_event SELECT * FROM forged") {
        @Override
        Said said(long place, long second, long size, UUID forged) {
            return new Said(Set.of(0L), forged);
        }
    },
    A_ROW_MORE_AT_THE_END(Kind.ROW_INSERTED, "CREATE TEMP TABLE forged ON COMMIT DROP AS SELECT * FROM platform_audit_event WHERE id = '?2';"
            + " UPDATE forged SET id = '?4'; INSERT INTO platform_audit_event SELECT * FROM forged;"
            + " INSERT INTO platform_audit_link SELECT max(sequence) + 1, '?4', 'row', sha256('x') FROM platform_audit_link") {
        @Override
        Said said(long place, long second, long size, UUID forged) {
            return new Said(Set.of(size + 1), forged);
        }
    },
    A_ROW_MORE_IN_BETWEEN(Kind.ROW_INSERTED, "CREATE TEMP TABLE forged ON COMMIT DROP AS SELECT * FROM platform_audit_event WHERE id = '?2';"
            + " UPDATE forged SET id = '?4'; INSERT INTO platform_audit_event SELECT * FROM forged;"
            + " UPDATE platform_audit_link SET sequence = sequence + 1 WHERE sequence >= ?1;"
            + " INSERT INTO platform_audit_link VALUES (?1, '?4', 'row', sha256('x'))") {
        @Override
        Said said(long place, long second, long size, UUID forged) {
            return new Said(Set.of(place), forged);
        }
    },
    TWO_ROWS_IN_EACH_OTHERS_PLACE(Kind.CHAIN_REORDERED,
            "UPDATE platform_audit_link SET event = CASE sequence WHEN ?1 THEN '?3'::uuid ELSE '?2'::uuid END WHERE sequence IN (?1, ?5)") {
        @Override
        Said said(long place, long second, long size, UUID forged) {
            return new Said(Set.of(place, second), null);
        }
    },
    TWO_LINKS_IN_EACH_OTHERS_PLACE(Kind.CHAIN_REORDERED,
            "UPDATE platform_audit_link SET sequence = CASE sequence WHEN ?1 THEN ?5 ELSE ?1 END WHERE sequence IN (?1, ?5)") {
        @Override
        Said said(long place, long second, long size, UUID forged) {
            return new Said(Set.of(place, second), null);
        }
    },
    A_ROW_OF_ANOTHER_CENTRE(Kind.ROW_SWAPPED, "DELETE FROM platform_audit_event WHERE id = '?2';"
            + " INSERT INTO platform_audit_event SELECT * FROM ?6 WHERE mac IS NOT NULL ORDER BY id OFFSET ?1 % 50 LIMIT 1;"
            + " UPDATE platform_audit_link SET event = (SELECT id FROM ?6 WHERE mac IS NOT NULL ORDER BY id OFFSET ?1 % 50 LIMIT 1)"
            + " WHERE sequence = ?1"),
    A_LINK_CHANGED(Kind.LINK_EDITED, "UPDATE platform_audit_link SET mac = sha256(mac) WHERE sequence = ?1"),
    A_LINK_AWAY(Kind.LINK_REMOVED, "DELETE FROM platform_audit_link WHERE sequence = ?1"),
    THE_END_AWAY(Kind.CHAIN_CUT, "DELETE FROM platform_audit_event WHERE id IN (SELECT event FROM platform_audit_link WHERE sequence >= ?1);"
            + " DELETE FROM platform_audit_link WHERE sequence >= ?1"),
    THE_END_OF_THE_LINKS_AWAY(Kind.CHAIN_CUT, "DELETE FROM platform_audit_link WHERE sequence >= ?1") {
        @Override
        boolean leavesRowsBehind() {
            return true;
        }
    },
    A_CHECKPOINT_CHANGED(Kind.CHECKPOINT_EDITED, null) {
        @Override
        List<String> lines(List<String> lines, int number) {
            List<String> changed = new ArrayList<>(lines);
            changed.set(number - 1, lines.get(number - 1).replaceFirst("T", "t"));
            return changed;
        }
    },
    A_CHECKPOINT_AWAY(Kind.CHECKPOINT_REMOVED, null) {
        @Override
        List<String> lines(List<String> lines, int number) {
            List<String> changed = new ArrayList<>(lines);
            changed.remove(number - 1);
            return changed;
        }
    },
    THE_LAST_CHECKPOINTS_AWAY(Kind.CHECKPOINT_ROLLED_BACK, null) {
        @Override
        List<String> lines(List<String> lines, int number) {
            return lines.subList(0, number - 1);
        }
    };

    /**
     * The places that must be named.
     *
     * @param event the row that must be named; null when it is not asked
     */
    record Said(Set<Long> places, UUID event) {}

    final Kind kind;
    private final String statements;

    Tampering(Kind kind, String statements) {
        this.kind = kind;
        this.statements = statements;
    }

    boolean isOfCheckpoints() {
        return statements == null;
    }

    /** Whether rows stay that have no place any more, each of which is named as well. */
    boolean leavesRowsBehind() {
        return false;
    }

    void on(AuditCopy copy, long place, long second, UUID forged) throws SQLException {
        copy.run(statements, place, copy.event(place), copy.event(second), forged, second, copy.strangersTable());
    }

    List<String> lines(List<String> lines, int number) {
        return lines;
    }

    Said said(long place, long second, long size, UUID forged) {
        return new Said(Set.of(place), null);
    }
}
