package be.fjc.shortchain.interventions.usecase;

import be.fjc.platform.sealing.Seal;
import be.fjc.shortchain.interventions.domain.ReportKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes marks of the numbers of police reports, with a key that is opened once for many. */
public final class Marking {

    private static final String HMAC = "HmacSHA256";
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final SecretKeySpec key;

    public Marking(ReportKey key, Seal seal) {
        this.key = new SecretKeySpec(key.secret(seal), HMAC);
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
