package be.fjc.platform.runtime.web;

import be.fjc.platform.kernel.Sha256;
import be.fjc.platform.runtime.tenancy.DatabaseSecrets;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals the place where a page ended: encrypted, because sort values may be about people and cursors stand in addresses; tied to the
 * list it came from, because a cursor of another list, other filters or another tenant must not open.
 */
@ApplicationScoped
class Cursors {

    private static final Duration LIFE = Duration.ofHours(24);
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private volatile SecretKeySpec key;

    String seal(List<String> values, String place, Instant now) {
        try {
            ByteArrayOutputStream plain = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(plain);
            out.writeLong(now.plus(LIFE).getEpochSecond());
            out.writeByte(values.size());
            for (String value : values) {
                out.writeUTF(value);
            }
            byte[] nonce = new byte[NONCE];
            RANDOM.nextBytes(nonce);
            byte[] hidden = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(plain.toByteArray());
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            whole.write(nonce);
            whole.write(hidden);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(whole.toByteArray());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The sort values; empty when the cursor is not ours, not of this place, or too old. */
    Optional<List<String>> open(String cursor, String place, Instant now) {
        try {
            byte[] whole = Base64.getUrlDecoder().decode(cursor);
            if (whole.length <= NONCE + TAG_BITS / Byte.SIZE) {
                return Optional.empty();
            }
            byte[] nonce = Arrays.copyOf(whole, NONCE);
            byte[] plain = cipher(Cipher.DECRYPT_MODE, nonce, place).doFinal(whole, NONCE, whole.length - NONCE);
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(plain));
            if (in.readLong() < now.getEpochSecond()) {
                return Optional.empty();
            }
            List<String> values = new ArrayList<>();
            for (int left = in.readByte(); left > 0; left--) {
                values.add(in.readUTF());
            }
            return Optional.of(values);
        } catch (IllegalArgumentException | GeneralSecurityException | IOException notOurs) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private SecretKeySpec key() {
        SecretKeySpec known = key;
        if (known == null) {
            String secret = DatabaseSecrets.derive(masterKey(), "cursors");
            known = new SecretKeySpec(Sha256.of(secret), "AES");
            key = known;
        }
        return known;
    }

    String masterKey() {
        return DatabaseSecrets.masterKey();
    }
}
