package be.fjc.platform.runtime.accounts;

import be.fjc.platform.runtime.tenancy.DatabaseSecrets;
import com.nimbusds.jose.jwk.RSAKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;

/**
 * The installation's signing keys, opened when the application starts: without them it does not start. Whether they were replaced is
 * looked at once a second, whatever the calls ask for: a token that names a key nobody has makes nothing be read.
 */
@ApplicationScoped
public class SigningKeys {

    static final Duration LOOKED_AT_EVERY = Duration.ofSeconds(1);

    private static final Logger LOG = Logger.getLogger(SigningKeys.class.getName());

    @Inject
    Config config;

    @Inject
    Clock clock;

    private KeyFolder folder;
    private volatile KeyRing ring;
    private volatile String edition = "";
    private volatile long lookAgainAt;

    void open(@Observes Startup event) {
        Path path = Path.of(config.getValue("fjc.keys.folder", String.class));
        use(new KeyFolder(path, secretUnder(DatabaseSecrets.masterKey())));
    }

    void use(KeyFolder opened) {
        folder = opened;
        ring = opened.open();
        edition = opened.edition();
        lookAgainAt = System.nanoTime() + LOOKED_AT_EVERY.toNanos();
    }

    /** What the private keys are sealed with. */
    static byte[] secretUnder(String masterKey) {
        return Base64.getUrlDecoder().decode(DatabaseSecrets.derive(masterKey, "signing-keys"));
    }

    /** The key that signs now. */
    RSAKey signing() {
        Instant now = clock.instant();
        return ring(now).signing(now);
    }

    /** The key that a token names, if it may still verify one. */
    Optional<RSAKey> named(String kid) {
        Instant now = clock.instant();
        return ring(now).named(kid, now);
    }

    private KeyRing ring(Instant now) {
        if (System.nanoTime() - lookAgainAt > 0) {
            lookAgainAt = System.nanoTime() + LOOKED_AT_EVERY.toNanos();
            look(now);
        }
        return ring;
    }

    /** What cannot be read now is read a second later; meanwhile the keys we have are good. */
    private synchronized void look(Instant now) {
        try {
            String seen = folder.edition();
            if (!seen.equals(edition)) {
                ring = folder.read();
                edition = seen;
            }
            if (ring.holdsDead(now)) {
                ring = folder.change(kept -> kept.without(now));
                edition = folder.edition();
            }
        } catch (IllegalStateException trouble) {
            LOG.log(Level.WARNING, "The signing keys could not be looked at, going on with those we have: {0}", trouble.getMessage());
        }
    }
}
