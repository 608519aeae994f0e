package be.fjc.casework.matching.domain;

import be.fjc.platform.sealing.Place;
import be.fjc.platform.sealing.Seal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The centre's key for marks of police report numbers, and for nothing else. The number itself is sealed and cannot be compared; its mark
 * (HMAC-SHA-256) can, by who holds the same number and by nobody who holds the tables. The key lies sealed, so it changes hands with the
 * centre's keys; it is itself followed by a new one every year.
 */
@Entity
@Table(name = "casework_report_key")
public class ReportKey {

    private static final Duration SERVES = Duration.ofDays(365);
    private static final int BYTES = 32;
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private UUID id;

    @Column(name = "made_at")
    private Instant madeAt;

    private byte[] secret;

    protected ReportKey() {}

    /** A new key, drawn at random. */
    public ReportKey(UUID id, Seal seal, Instant now) {
        byte[] drawn = new byte[BYTES];
        RANDOM.nextBytes(drawn);
        this.id = id;
        this.madeAt = now;
        this.secret = seal.seal(place(id), Base64.getEncoder().encodeToString(drawn));
    }

    public UUID id() {
        return id;
    }

    /** Whether the next key is due. */
    public boolean isOld(Instant now) {
        return madeAt.plus(SERVES).isBefore(now);
    }

    /** What is drawn, in Base64. */
    public String secret(Seal seal) {
        return seal.open(place(id), secret);
    }

    /** What is marked of a number, however it is written: points, strokes, blanks and capitals do not count. */
    public static String plain(String number) {
        return SEPARATORS.matcher(number).replaceAll("").toUpperCase(Locale.ROOT);
    }

    private static Place place(UUID id) {
        return new Place("casework_report_key", id, "secret");
    }
}
