package be.fjc.platform.runtime.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The place of one row in the chain: numbered without gaps, sealed together with the place before it. Never changed. */
@Entity
@Table(name = "platform_audit_link")
class AuditLink {

    /** A row that was sealed when it was written. */
    static final String ROW = "row";

    /** A row from before there were seals: the chain holds what it said when the chain began. */
    static final String BEFORE = "before";

    @Id
    private long sequence;

    private UUID event;
    private String kind;
    private byte[] mac;

    protected AuditLink() {}

    private AuditLink(long sequence, UUID event, String kind, byte[] mac) {
        this.sequence = sequence;
        this.event = event;
        this.kind = kind;
        this.mac = mac;
    }

    static AuditLink after(Head head, AuditEvent row, String kind, RowSeal seal) {
        long next = head.sequence() + 1;
        return new AuditLink(next, row.id(), kind, seal.link(next, head.mac(), row.macBy(seal), row.id(), kind));
    }

    Head head(AuditEvent row) {
        return new Head(sequence, mac, kind, event, row.recordedAt());
    }

    UUID event() {
        return event;
    }

    byte[] mac() {
        return mac;
    }

    /**
     * The end of the chain.
     *
     * @param sequence number of the last place; 0 when there is none yet
     * @param mac its seal; null when there is none yet
     * @param recordedAt when its row was written; null when that was before the chain
     */
    record Head(long sequence, byte[] mac, String kind, UUID event, Instant recordedAt) {

        static final Head NONE = new Head(0, null, BEFORE, new UUID(0, 0), null);

        boolean isBeforeTheChain() {
            return kind.equals(BEFORE);
        }
    }
}
