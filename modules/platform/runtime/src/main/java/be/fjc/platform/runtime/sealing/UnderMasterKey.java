package be.fjc.platform.runtime.sealing;

import be.fjc.platform.runtime.tenancy.DatabaseSecrets;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** Wraps under a key that follows from the installation's master key, as its database passwords do. */
@ApplicationScoped
class UnderMasterKey implements KeyEncryption {

    @Override
    public Aead of(String tenant) {
        return following(DatabaseSecrets.masterKey(), tenant);
    }

    /** AES-256-GCM under 32 bytes that follow from the master key and the centre. */
    static Aead following(String masterKey, String tenant) {
        try {
            return new AesGcmJce(Base64.getUrlDecoder().decode(DatabaseSecrets.derive(masterKey, "keyset|" + tenant)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
