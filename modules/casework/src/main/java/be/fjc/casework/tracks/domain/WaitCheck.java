package be.fjc.casework.tracks.domain;

import be.fjc.casework.domain.Danger;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody looked whether a family that waits is safe; never changed afterwards. */
@Entity
@Table(name = "casework_wait_check")
public class WaitCheck {

    @Id
    private UUID id;

    @Column(name = "wait_id")
    private UUID wait;

    private Danger danger;

    private String note;

    @Column(name = "checked_at")
    private Instant at;

    @Column(name = "checked_by")
    private UUID by;

    protected WaitCheck() {}

    WaitCheck(UUID id, UUID wait, Danger danger, String note, UUID by, Instant at) {
        this.id = id;
        this.wait = wait;
        this.danger = danger;
        this.note = note;
        this.by = by;
        this.at = at;
    }

    public UUID id() {
        return id;
    }
}
