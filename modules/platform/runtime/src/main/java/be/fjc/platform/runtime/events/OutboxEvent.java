package be.fjc.platform.runtime.events;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A fact on its way: written once here, moved on by {@link OutboxTable}. The payload is text because nobody asks the database about it. */
@Entity
@Table(name = "platform_outbox_event")
class OutboxEvent {

    @Id
    private UUID id;

    private String type;
    private String module;
    private String payload;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    private int attempts;

    @Column(name = "process_after")
    private Instant processAfter;

    private String state;

    protected OutboxEvent() {}

    OutboxEvent(UUID id, EventKind kind, String payload, boolean awaited, Instant now) {
        this.id = id;
        this.type = kind.type();
        this.module = kind.module();
        this.payload = payload;
        this.occurredAt = now;
        this.processAfter = now;
        this.state = awaited ? "pending" : "done";
    }
}
