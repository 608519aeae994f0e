package be.fjc.shortchain.interventions.domain;

import be.fjc.platform.sealing.Place;
import be.fjc.platform.sealing.Seal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The centre's key for marks of the numbers of police reports that come in, and for nothing else: the case file has its own, so that a mark
 * here says nothing there. The number is sealed and cannot be compared; its mark (HMAC-SHA-256) can, by who holds the same number.
 */
@Entity
@Table(name = "short_chain_report_key")
public class ReportKey {

    private static final String HMAC = "HmacSHA256";
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
        byte[] drawn = new byte[32];
        RANDOM.nextBytes(drawn);
        this.id = id;
        this.madeAt = now;
        this.secret = seal.sealBytes(place(id), drawn);
    }

    /** What marks numbers with this key, opened once for many. */
    public Marking marking(Seal seal) {
        return new Marking(new SecretKeySpec(seal.openBytes(place(id), secret), HMAC));
    }

    private static Place place(UUID id) {
        return new Place("short_chain_report_key", id, "secret");
    }

    /** Makes marks. */
    public static final class Marking {

        private final SecretKeySpec key;

        private Marking(SecretKeySpec key) {
            this.key = key;
        }

        /** The mark of a number, however it is written: points, strokes, blanks and capitals do not count. */
        public String of(String number) {
            try {
                Mac mac = Mac.getInstance(HMAC);
                mac.init(key);
                byte[] plain = SEPARATORS.matcher(number).replaceAll("").toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
                return Base64.getEncoder().encodeToString(mac.doFinal(plain));
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
