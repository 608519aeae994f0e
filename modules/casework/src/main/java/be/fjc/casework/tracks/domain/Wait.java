package be.fjc.casework.tracks.domain;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Danger;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.platform.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A dossier waits for a place in a track. While it does, somebody looks again and again whether the family is safe. */
@Entity
@Table(name = "casework_wait")
public class Wait {

    @Id
    private UUID id;

    @Column(name = "dossier_id")
    private UUID dossier;

    private String track;

    private Danger danger;

    private String note;

    @Column(name = "since_at")
    private Instant since;

    @Column(name = "placed_by")
    private UUID placedBy;

    @Column(name = "next_check_on")
    private LocalDate nextCheckOn;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private UUID endedBy;

    @Column(name = "end_reason")
    private WaitEnd endReason;

    @Column(name = "end_note")
    private String endNote;

    protected Wait() {}

    /** From now on it waits; the first check is planned by how dangerous it is. */
    public Wait(UUID id, DossierId dossier, String track, Danger danger, String note, CheckRhythm rhythm, UUID by, Instant now) {
        this.id = id;
        this.dossier = dossier.value();
        this.track = track;
        this.danger = danger;
        this.note = note;
        this.since = now;
        this.placedBy = by;
        this.nextCheckOn = rhythm.next(danger, WorkingDays.dayOf(now));
    }

    /** Somebody looked; what that found says when to look next. */
    public WaitCheck checked(UUID check, Danger found, String what, CheckRhythm rhythm, UUID by, Instant now) {
        Refusal.unless(isRunning(), "waitEnded");
        danger = found;
        nextCheckOn = rhythm.next(found, WorkingDays.dayOf(now));
        return new WaitCheck(check, id, found, what, by, now);
    }

    /** @param what in words; null when it follows from something else */
    public void end(WaitEnd reason, String what, UUID by, Instant now) {
        Refusal.unless(isRunning(), "waitEnded");
        endReason = reason;
        endNote = what;
        endedBy = by;
        endedAt = now;
        nextCheckOn = null;
    }

    public UUID id() {
        return id;
    }

    public String track() {
        return track;
    }

    public LocalDate nextCheckOn() {
        return nextCheckOn;
    }

    public boolean isOf(DossierId other) {
        return dossier.equals(other.value());
    }

    private boolean isRunning() {
        return endedAt == null;
    }
}
