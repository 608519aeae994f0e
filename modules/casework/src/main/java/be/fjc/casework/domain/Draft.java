package be.fjc.casework.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A referral while it is being typed: half-finished, seen by the one who types and by nobody else, gone once it is filed. */
@Entity
@Table(name = "casework_draft")
public class Draft {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID owner;

    private String content;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected Draft() {}

    public Draft(UUID id, UUID owner, String content, Instant now) {
        this.id = id;
        this.owner = owner;
        this.content = content;
        this.savedAt = now;
    }

    /** Keeps what is typed by now. */
    public void keep(String content, Instant now) {
        this.content = content;
        this.savedAt = now;
    }

    public boolean belongsTo(UUID account) {
        return owner.equals(account);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Instant savedAt() {
        return savedAt;
    }

    /** The half-finished referral as JSON. */
    public String content() {
        return content;
    }
}
