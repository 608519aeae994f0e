package be.fjc.platform.runtime.accounts;

import be.fjc.platform.runtime.tenancy.DatabaseSecrets;
import com.nimbusds.jose.jwk.RSAKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** The installation's signing keys, opened when the application starts: without them it does not start. */
@ApplicationScoped
public class SigningKeys {

    @Inject
    Config config;

    private KeyRing ring;

    void open(@Observes Startup event) {
        Path folder = Path.of(config.getValue("fjc.keys.folder", String.class));
        byte[] secret = Base64.getUrlDecoder().decode(DatabaseSecrets.derive(DatabaseSecrets.masterKey(), "signing-keys"));
        use(KeyRing.open(folder, secret));
    }

    void use(KeyRing opened) {
        ring = opened;
    }

    RSAKey signing() {
        return ring.signing();
    }

    Optional<RSAKey> named(String kid) {
        return ring.named(kid);
    }
}
