package be.fjc.verifier;

import java.io.IOException;
import java.io.Reader;
import java.security.PublicKey;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Verifies the audit of one centre: first along the chain, then the rows that have no place in it. Reads in portions, so that its size
 * does not matter; keeps what it finds, up to {@link #MOST}.
 */
public final class AuditCheck {

    /** After so many findings the rest adds nothing. */
    public static final int MOST = 1000;

    private static final int PORTION = 2000;
    private static final int PROGRESS = 100_000;
    private static final Duration SEALED_WITHIN = Duration.ofSeconds(60);
    private static final Duration SILENT_AFTER = Duration.ofMinutes(15);

    private final Centre centre;
    private final Strangers strangers;
    private final PublicKey key;
    private final Instant now;
    private final LongConsumer progress;
    private final List<Finding> findings = new ArrayList<>();
    private long rows;

    /**
     * @param others the other centres whose key is known, to recognise their rows
     * @param key public key of the checkpoints
     * @param now the moment as of which rows must be sealed and checkpoints made
     * @param progress told after every hundred thousand rows
     */
    public AuditCheck(Centre centre, List<Centre> others, PublicKey key, Instant now, LongConsumer progress) {
        this.centre = centre;
        this.strangers = new Strangers(others.stream().map(Centre::seal).toList());
        this.key = key;
        this.now = now;
        this.progress = progress;
    }

    /** What is wrong, by place; empty when all is as it was written. The connection must not commit by itself. */
    public List<Finding> run(Connection database, Reader checkpointLines) throws SQLException, IOException {
        if (database.getAutoCommit()) {
            throw new IllegalArgumentException("reading in portions needs a transaction");
        }
        Seal seal = centre.seal();
        try (CheckpointFile checkpoints = new CheckpointFile(checkpointLines, centre.id(), key, this::note)) {
            ChainWalk walk = new ChainWalk(seal, strangers, checkpoints, now, this::note);
            walk(database, seal, walk);
            walk.end();
            List<ChainWalk.Gap> gaps = new ArrayList<>(walk.gaps());
            withoutPlace(database, seal, gaps, walk.isBeginning());
            gaps.forEach(gap -> note(new Finding(Kind.CHAIN_PIECE_REMOVED, gap.sequence(), null)));
            if (checkpoints.last().filter(last -> last.at().isAfter(now.minus(SILENT_AFTER))).isEmpty() && rows > 0) {
                note(new Finding(Kind.CHECKPOINTS_SILENT, checkpoints.last().map(Checkpoint::number).orElse(0L), null));
            }
        }
        findings.sort(Comparator.comparingLong(Finding::sequence));
        return List.copyOf(findings);
    }

    /** How many rows were looked at. */
    public long rows() {
        return rows;
    }

    private void walk(Connection database, Seal seal, ChainWalk walk) throws SQLException, IOException {
        try (Statement statement = database.createStatement()) {
            statement.setFetchSize(PORTION);
            ResultSet answer = statement.executeQuery("SELECT l.sequence, l.event, l.kind, l.mac AS link_mac, e.* FROM "
                    + centre.table("platform_audit_link") + " l LEFT JOIN " + centre.table("platform_audit_event")
                    + " e ON e.id = l.event ORDER BY l.sequence");
            Link current = answer.next() ? Link.of(answer, seal) : null;
            while (current != null && findings.size() < MOST) {
                Link next = answer.next() ? Link.of(answer, seal) : null;
                walk.step(current, next);
                current = next;
                count();
            }
        }
    }

    private void withoutPlace(Connection database, Seal seal, List<ChainWalk.Gap> gaps, boolean beginning) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.setFetchSize(PORTION);
            ResultSet answer = statement.executeQuery("SELECT e.* FROM " + centre.table("platform_audit_event") + " e LEFT JOIN "
                    + centre.table("platform_audit_link") + " l ON l.event = e.id WHERE l.event IS NULL ORDER BY e.id");
            while (answer.next() && findings.size() < MOST) {
                Row row = Row.of(answer);
                boolean waitsForTheBeginning = beginning && row.recordedAt() == null && row.mac() == null;
                if (!waitsForTheBeginning) {
                    judge(row, seal, gaps);
                }
                count();
            }
        }
    }

    private void judge(Row row, Seal seal, List<ChainWalk.Gap> gaps) {
        if (!seal.fits(row)) {
            note(new Finding(strangers.wrote(row) ? Kind.ROW_SWAPPED : Kind.ROW_INSERTED, 0, row.id()));
        } else if (row.recordedAt().isBefore(now.minus(SEALED_WITHIN))) {
            List<ChainWalk.Gap> its = gaps.stream().filter(gap -> isItsGap(row, seal, gap)).toList();
            gaps.removeAll(its);
            note(new Finding(its.isEmpty() ? Kind.ROW_NOT_SEALED : Kind.LINK_REMOVED, its.isEmpty() ? 0 : its.get(0).sequence(), row.id()));
        }
    }

    /** Whether the chain closes again when the row gets the place. */
    private static boolean isItsGap(Row row, Seal seal, ChainWalk.Gap gap) {
        byte[] removed = seal.link(gap.sequence(), gap.before(), row.mac(), row.id(), "row");
        return gap.length() == 1 && gap.after().fits(seal, gap.sequence() + 1, removed);
    }

    private void note(Finding finding) {
        if (findings.size() < MOST) {
            findings.add(finding);
        }
    }

    private void count() {
        rows++;
        if (rows % PROGRESS == 0) {
            progress.accept(rows);
        }
    }
}
