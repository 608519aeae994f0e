package be.fjc.platform.runtime.sealing;

import be.fjc.platform.runtime.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The bound centre's keyset as it lies in its own schema, wrapped. It is made when the centre is, never here. */
@ApplicationScoped
class Keysets {

    /**
     * @param changedAt when it last got or lost a key
     * @param asked the request for a new key that was last honoured; its making, when there was none
     */
    record Kept(Keyset keyset, Instant changedAt, Instant asked) {}

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    @Inject
    KeyEncryption encryption;

    /** As it is committed now. */
    Kept read() {
        return kept(database.createNativeQuery("SELECT wrapped, changed_at, asked_at FROM platform_keyset").getResultList());
    }

    /** The same, and nobody else changes it until this transaction ends. */
    Kept lock() {
        return kept(database.createNativeQuery("SELECT wrapped, changed_at, asked_at FROM platform_keyset FOR UPDATE").getResultList());
    }

    void replace(Kept kept) {
        database.createNativeQuery("UPDATE platform_keyset SET wrapped = ?1, changed_at = ?2, asked_at = ?3")
                .setParameter(1, kept.keyset.wrapped(encryption, TenantScope.current().id()))
                .setParameter(2, kept.changedAt.atOffset(ZoneOffset.UTC))
                .setParameter(3, kept.asked.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private Kept kept(List<?> rows) {
        String tenant = TenantScope.current().id();
        if (rows.isEmpty()) {
            throw new IllegalStateException("centre " + tenant + " has no keyset");
        }
        Object[] row = (Object[]) rows.get(0);
        return new Kept(Keyset.unwrapped((byte[]) row[0], encryption, tenant), moment(row[1]), moment(row[2]));
    }

    /** A provider may give a column with a time zone in any of these. */
    private static Instant moment(Object column) {
        if (column instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        return column instanceof Timestamp time ? time.toInstant() : (Instant) column;
    }
}
