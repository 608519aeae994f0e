package be.fjc.platform.runtime.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Something about the audit itself that is not as the product left it. */
@Entity
@Table(name = "platform_audit_alarm")
class AuditAlarm {

    enum Kind {
        /** A row whose seal is missing or not its own: it was not written by the product. It gets no place in the chain. */
        ROW_FORGED("rowForged"),
        /** The chain does not hold what the last checkpoint says. */
        CHAIN_DIFFERS("chainDiffers"),
        /** There is a chain, and the file of its checkpoints is gone. */
        CHECKPOINTS_MISSING("checkpointsMissing");

        @EnumeratedValue
        private final String code;

        Kind(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    @Id
    private UUID id;

    private Kind kind;
    private UUID event;
    private Long sequence;

    @Column(name = "raised_at")
    private Instant raisedAt;

    protected AuditAlarm() {}

    AuditAlarm(UUID id, Kind kind, UUID event, Long sequence, Instant raisedAt) {
        this.id = id;
        this.kind = kind;
        this.event = event;
        this.sequence = sequence;
        this.raisedAt = raisedAt;
    }

    ChainState.Alarm line() {
        return new ChainState.Alarm(kind.code(), raisedAt, event, sequence);
    }
}
