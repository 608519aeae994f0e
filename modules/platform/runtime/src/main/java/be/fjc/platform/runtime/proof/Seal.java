package be.fjc.platform.runtime.proof;

import be.fjc.platform.runtime.tenancy.DatabaseSecrets;
import be.fjc.platform.runtime.tenancy.TenantScope;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts small texts under a key of the bound tenant that follows from the master key (AES-256-GCM). What a text is for is bound into
 * it: one made for an account, a purpose or a tenant opens for no other, so moving it in the database or the request gives nothing.
 */
final class Seal {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private Seal() {}

    /** @param purpose what it is for and whose, for example {@code authenticator|<account>} */
    static String seal(String text, String purpose) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, purpose).doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] whole = ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The text, if it was sealed here for this purpose and nothing about it has changed. */
    static Optional<String> open(String sealed, String purpose) {
        try {
            byte[] whole = Base64.getUrlDecoder().decode(sealed);
            if (whole.length <= NONCE_BYTES) {
                return Optional.empty();
            }
            byte[] text = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(whole, NONCE_BYTES), purpose)
                    .doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** A print of the text that cannot be made without the key; for comparing what needs not be read again. */
    static String print(String text, String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key("print"), "HmacSHA256"));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal((purpose + "\n" + text).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Cipher cipher(int mode, byte[] nonce, String purpose) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key("seal"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((TenantScope.current().id() + "|" + purpose).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] key(String use) {
        String secret = DatabaseSecrets.derive(DatabaseSecrets.masterKey(), "proof|" + use + "|" + TenantScope.current().id());
        return Base64.getUrlDecoder().decode(secret);
    }
}
