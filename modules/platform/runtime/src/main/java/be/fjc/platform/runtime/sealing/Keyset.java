package be.fjc.platform.runtime.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.AeadKey;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/**
 * The keys of one centre: the newest seals, all of them open. Everything sealed begins with the mark of its key, so that what still lies
 * under an older one can be found without opening it. AES-256-GCM; a new random nonce every time.
 */
final class Keyset {

    private static final int MARK_BYTES = 5;
    private static final Configuration TINK = AeadConfig2026.get();

    private final KeysetHandle keys;
    private final Aead aead;

    private Keyset(KeysetHandle keys) throws GeneralSecurityException {
        this.keys = keys;
        this.aead = keys.getPrimitive(TINK, Aead.class);
    }

    /** One new key. */
    static Keyset first() {
        try {
            return new Keyset(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, TINK));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The keyset that was wrapped for this centre; with another centre's, or under another key, it does not open. */
    static Keyset unwrapped(byte[] wrapped, KeyEncryption encryption, String tenant) {
        try {
            return new Keyset(TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, encryption.of(tenant), bytes(tenant), TINK));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("the keyset of " + tenant + " cannot be opened with this fjc.master.key and its half in fjc.keys.folder", failure);
        }
    }

    byte[] wrapped(KeyEncryption encryption, String tenant) {
        try {
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(keys, encryption.of(tenant), bytes(tenant), TINK);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("the keyset of " + tenant + " could not be wrapped", failure);
        }
    }

    /** @param bound what it is bound to and must be given again to open it */
    byte[] seal(byte[] open, String bound) {
        try {
            return aead.encrypt(open, bytes(bound));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] open(byte[] sealed, String bound) throws GeneralSecurityException {
        return aead.decrypt(sealed, bytes(bound));
    }

    /** Whether one of these keys sealed it; what was never sealed may say so too, and then does not open. */
    boolean knows(byte[] sealed) {
        if (sealed.length < MARK_BYTES) {
            return false;
        }
        byte[] mark = Arrays.copyOf(sealed, MARK_BYTES);
        for (int i = 0; i < keys.size(); i++) {
            if (Arrays.equals(mark(keys.getAt(i)), mark)) {
                return true;
            }
        }
        return false;
    }

    /** The first five bytes of everything that the newest key seals. */
    byte[] mark() {
        return mark(keys.getPrimary());
    }

    /** Whether there are older keys than the one that seals. */
    boolean hasOlder() {
        return keys.size() > 1;
    }

    /** With a new key that seals from now on; those before it open. */
    Keyset withNext() {
        try {
            KeysetHandle.Builder.Entry next =
                    KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM).withRandomId().makePrimary();
            return new Keyset(KeysetHandle.newBuilder(keys).setConfiguration(TINK).addEntry(next).build());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The newest key alone: what an older one sealed opens no more. */
    Keyset newestAlone() {
        try {
            KeysetHandle.Entry newest = keys.getPrimary();
            KeysetHandle.Builder.Entry kept = KeysetHandle.importKey(newest.getKey()).withFixedId(newest.getId()).makePrimary();
            return new Keyset(KeysetHandle.newBuilder().setConfiguration(TINK).addEntry(kept).build());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] mark(KeysetHandle.Entry entry) {
        return ((AeadKey) entry.getKey()).getOutputPrefix().toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
