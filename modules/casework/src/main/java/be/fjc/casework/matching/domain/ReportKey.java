package be.fjc.casework.matching.domain;

import be.fjc.platform.sealing.Place;
import be.fjc.platform.sealing.Seal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

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

    /** The mark of a number under this key, however the number is written: points, strokes, blanks and capitals do not count. */
    public String mark(String number, Seal seal) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(seal.open(place(id), secret)), "HmacSHA256"));
            String plain = SEPARATORS.matcher(number).replaceAll("").toUpperCase(Locale.ROOT);
            return Base64.getEncoder().encodeToString(mac.doFinal(plain.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Place place(UUID id) {
        return new Place("casework_report_key", id, "secret");
    }
}
