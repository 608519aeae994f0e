package be.fjc.platform.runtime.audit;

import be.fjc.platform.kernel.Sha256;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * One line of a tenant's file of checkpoints: how long the chain was and how it ended at a moment, signed, and tied to the line before
 * it. Its form is written down in {@code docs/audit-format.md}.
 *
 * @param number from 1, without gaps
 * @param size number of the last place in the chain
 * @param head seal of that place in base64url; {@code -} when the chain had none yet
 * @param previous SHA-256 of the line before, in base64url; {@code -} at the first
 * @param line the whole line without its end
 */
record Checkpoint(long number, long size, String head, Instant at, String previous, String line) {

    private static final String FORM = "fjc-audit-checkpoint-1";
    private static final String NOTHING = "-";
    private static final int PARTS = 8;

    /** The checkpoint that follows on the last one. */
    static Checkpoint after(Optional<Checkpoint> last, String tenant, long size, byte[] head, Instant at, CheckpointKey key) {
        long number = last.map(Checkpoint::number).orElse(0L) + 1;
        String previous = last.map(before -> digest(before.line)).orElse(NOTHING);
        String told = String.join(";", FORM, tenant, Long.toString(number), Long.toString(size), text(head), at.toString(), previous);
        return new Checkpoint(number, size, text(head), at, previous, told + ";" + key.sign(told));
    }

    /** Reads a line; empty when it is not one of ours. */
    static Optional<Checkpoint> read(String line) {
        String[] parts = line.split(";", -1);
        if (parts.length != PARTS || !parts[0].equals(FORM)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Checkpoint(Long.parseLong(parts[2]), Long.parseLong(parts[3]), parts[4], Instant.parse(parts[5]), parts[6], line));
        } catch (RuntimeException notOurs) {
            return Optional.empty();
        }
    }

    static String text(byte[] mac) {
        return mac == null ? NOTHING : Base64.getUrlEncoder().withoutPadding().encodeToString(mac);
    }

    private static String digest(String line) {
        return text(Sha256.of(line));
    }
}
