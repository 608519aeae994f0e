package be.fjc.verifier;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** One line of a file of checkpoints whose signature is right. */
record Checkpoint(String tenant, long number, long size, String head, Instant at, String previous, String line) {

    private static final int PARTS = 8;

    /** Reads it; empty when it is not what was signed. */
    static Optional<Checkpoint> read(String line, PublicKey key) {
        String[] parts = line.split(";", -1);
        if (parts.length != PARTS || !parts[0].equals("fjc-audit-checkpoint-1")) {
            return Optional.empty();
        }
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(line.substring(0, line.lastIndexOf(';')).getBytes(StandardCharsets.UTF_8));
            if (!signature.verify(Base64.getUrlDecoder().decode(parts[PARTS - 1]))) {
                return Optional.empty();
            }
            return Optional.of(new Checkpoint(parts[1], Long.parseLong(parts[2]), Long.parseLong(parts[3]), parts[4],
                    Instant.parse(parts[5]), parts[6], line));
        } catch (GeneralSecurityException | RuntimeException notOurs) {
            return Optional.empty();
        }
    }

    String digest() {
        try {
            return Seal.text(MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
