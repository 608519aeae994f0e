package be.fjc.verifier;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes the seals of one tenant's rows and links, as {@code docs/audit-format.md} says. */
public final class Seal {

    private static final String ALGORITHM = "HmacSHA256";

    private final Mac mac;
    private final String tenant;

    /** @param key 32 bytes */
    public Seal(String tenant, byte[] key) {
        this.tenant = tenant;
        this.mac = mac(key);
    }

    /** The key of a tenant's audit out of the master key. */
    public static byte[] keyOf(String masterKey, String tenant) {
        return mac(masterKey.getBytes(StandardCharsets.UTF_8)).doFinal(("audit|" + tenant).getBytes(StandardCharsets.UTF_8));
    }

    byte[] of(Row row) {
        begin("fjc-audit-row-1");
        row.values().forEach(value -> add(value == null ? null : bytes(value)));
        return mac.doFinal();
    }

    byte[] link(long sequence, byte[] previous, byte[] row, UUID event, String kind) {
        begin("fjc-audit-link-1");
        add(bytes(Long.toString(sequence)));
        add(previous);
        add(row);
        add(bytes(event.toString()));
        add(bytes(kind));
        return mac.doFinal();
    }

    boolean fits(Row row) {
        return row.mac() != null && Arrays.equals(row.mac(), of(row));
    }

    private void begin(String form) {
        mac.reset();
        add(bytes(form));
        add(bytes(tenant));
    }

    private void add(byte[] value) {
        if (value == null) {
            mac.update((byte) 0);
            return;
        }
        mac.update((byte) 1);
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(value.length).array());
        mac.update(value);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Mac mac(byte[] key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String text(byte[] mac) {
        return mac == null ? "-" : Base64.getUrlEncoder().withoutPadding().encodeToString(mac);
    }
}
