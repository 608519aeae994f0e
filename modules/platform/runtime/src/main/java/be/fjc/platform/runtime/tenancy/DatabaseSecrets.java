package be.fjc.platform.runtime.tenancy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Database passwords, derived and never stored: HMAC-SHA256 of the login and its epoch under the master key ({@code fjc.master.key},
 * at least 32 characters, from the environment or a file). A new epoch is a new password.
 */
public final class DatabaseSecrets {

    private static final int SHORTEST_KEY = 32;

    private DatabaseSecrets() {}

    /** The configuration is slow to ask and a password is needed for every transaction, so the key is read once. */
    private static final class Master {
        static final String KEY = masterKey();
    }

    /** The password of a login in its epoch, 43 characters. */
    public static String passwordOf(String login, int epoch) {
        return derive(Master.KEY, "database|" + login + "|" + epoch);
    }

    /** A secret for a purpose, derived from the installation's master key; 43 characters of base64url. */
    public static String derive(String purpose) {
        return derive(Master.KEY, purpose);
    }

    /**
     * A secret for a purpose, derived from the master key.
     *
     * @return 43 characters of base64url
     */
    public static String derive(String masterKey, String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(masterKey.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] secret = mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The master key; refuses to work without one. */
    public static String masterKey() {
        String key = ConfigProvider.getConfig().getOptionalValue("fjc.master.key", String.class).orElse("");
        if (key.length() < SHORTEST_KEY) {
            throw new IllegalStateException("fjc.master.key must be set and have at least " + SHORTEST_KEY + " characters");
        }
        return key;
    }
}
