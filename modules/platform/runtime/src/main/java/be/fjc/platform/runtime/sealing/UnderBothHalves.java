package be.fjc.platform.runtime.sealing;

import be.fjc.platform.runtime.tenancy.DatabaseSecrets;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.eclipse.microprofile.config.Config;

/** Wraps under a key that follows from the installation's master key and the half that is the centre's own. */
@ApplicationScoped
class UnderBothHalves implements KeyEncryption {

    @Inject
    Config config;

    @Override
    public void make(String tenant) {
        halves().make(tenant);
    }

    @Override
    public Aead of(String tenant) {
        return following(DatabaseSecrets.masterKey(), halves().of(tenant), tenant);
    }

    /** AES-256-GCM under 32 bytes that follow from both halves and the centre. */
    static Aead following(String masterKey, String half, String tenant) {
        try {
            return new AesGcmJce(Base64.getUrlDecoder().decode(DatabaseSecrets.derive(masterKey, "keyset|" + tenant + "|" + half)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private CentreHalves halves() {
        return new CentreHalves(Path.of(config.getValue("fjc.keys.folder", String.class)));
    }
}
