package be.fjc.platform.runtime.sealing;

import com.google.crypto.tink.Aead;

/**
 * What wraps the keysets, kept where the database is not. Ours follows from the master key and a half of the centre's own
 * ({@link UnderBothHalves}). Another place, such as a vault or an HSM, is a bean of this type that takes precedence ({@code @Alternative
 * @Priority}) and answers with the Aead of Tink's {@code KmsClient} for that place, one key for each centre; it is asked once for a keyset
 * and never for a text.
 */
public interface KeyEncryption {

    /** Makes the centre's key when it has none; the centre is new. */
    void make(String tenant);

    /**
     * The key that wraps this centre's keyset, and no other's.
     *
     * @param tenant id of the centre
     */
    Aead of(String tenant);
}
