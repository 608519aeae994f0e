package be.fjc.shortchain.interventions.domain;

import be.fjc.platform.sealing.Place;
import be.fjc.platform.sealing.Seal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/**
 * The centre's key for marks of the numbers of police reports that come in, and for nothing else: the case file has its own, so that a mark
 * here says nothing there. The number is sealed and cannot be compared; its mark (HMAC-SHA-256) can, by who holds the same number.
 */
@Entity
@Table(name = "short_chain_report_key")
public class ReportKey {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private UUID id;

    @Column(name = "made_at")
    private Instant madeAt;

    private byte[] secret;

    protected ReportKey() {}

    /** A new key, drawn at random. */
    public ReportKey(UUID id, Seal seal, Instant now) {
        byte[] drawn = new byte[32];
        RANDOM.nextBytes(drawn);
        this.id = id;
        this.madeAt = now;
        this.secret = seal.sealBytes(place(id), drawn);
    }

    /** What is drawn. */
    public byte[] secret(Seal seal) {
        return seal.openBytes(place(id), secret);
    }

    private static Place place(UUID id) {
        return new Place("short_chain_report_key", id, "secret");
    }
}
