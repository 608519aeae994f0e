package be.fjc.platform.runtime.audit;

import be.fjc.platform.runtime.tenancy.DatabaseSecrets;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What nobody can make who has only the database: HMAC-SHA-256 over everything a row says and whose it is, and over a row's place in
 * the chain. The key of each tenant follows from the master key. The form is written down in {@code docs/audit-format.md}, because a
 * verifier outside the product makes it again; change nothing here without a new name for the form.
 */
final class RowSeal {

    private static final String ROW = "fjc-audit-row-1";
    private static final String LINK = "fjc-audit-link-1";
    private static final String ALGORITHM = "HmacSHA256";

    private final String tenant;
    private final SecretKeySpec key;

    RowSeal(String tenant, byte[] key) {
        this.tenant = tenant;
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** 32 bytes. */
    static byte[] keyOf(String masterKey, String tenant) {
        return Base64.getUrlDecoder().decode(DatabaseSecrets.derive(masterKey, "audit|" + tenant));
    }

    /** The seal of a row: its columns in their order, after the tenant. */
    byte[] of(Object... columns) {
        Mac mac = begin(ROW);
        for (Object column : columns) {
            add(mac, text(column));
        }
        return mac.doFinal();
    }

    /**
     * The seal of a place in the chain.
     *
     * @param previous seal of the place before; nothing at the first
     * @param row seal that belongs to the row
     */
    byte[] link(long sequence, byte[] previous, byte[] row, UUID event, String kind) {
        Mac mac = begin(LINK);
        add(mac, text(sequence));
        add(mac, previous);
        add(mac, row);
        add(mac, text(event));
        add(mac, text(kind));
        return mac.doFinal();
    }

    private Mac begin(String form) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            add(mac, text(form));
            add(mac, text(tenant));
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A null is one zero byte; a value is a one, its length in four bytes and itself: no two lists of values look alike. */
    private static void add(Mac mac, byte[] value) {
        if (value == null) {
            mac.update((byte) 0);
            return;
        }
        mac.update((byte) 1);
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(value.length).array());
        mac.update(value);
    }

    private static byte[] text(Object value) {
        if (value == null) {
            return null;
        }
        Object plain = value instanceof Instant moment ? ChronoUnit.MICROS.between(Instant.EPOCH, moment) : value;
        return plain.toString().getBytes(StandardCharsets.UTF_8);
    }
}
