package be.fjc.casework.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** The check for danger that someone does on every new referral before anything else. */
@Embeddable
public class FirstLook {

    @Column(name = "first_looked_at")
    private Instant at;

    @Column(name = "first_looked_by")
    private UUID by;

    @Column(name = "first_look_danger")
    private Danger danger;

    @Column(name = "first_look_note")
    private String note;

    protected FirstLook() {}

    FirstLook(Danger danger, String note, UUID by, Instant at) {
        this.danger = danger;
        this.note = note;
        this.by = by;
        this.at = at;
    }
}
