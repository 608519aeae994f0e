package be.fjc.chainapproach.attendance.domain;

import be.fjc.chainapproach.meetings.domain.Meeting;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That who leads a meeting saw somebody there and let that person read along what its table goes over of the police, until when. */
@Entity
@Table(name = "chain_approach_read_along")
public class ReadAlong {

    @Id
    private UUID id;

    @Column(name = "meeting_id")
    private UUID meeting;

    private UUID account;

    @Column(name = "let_by")
    private UUID letBy;

    @Column(name = "let_at")
    private Instant letAt;

    @Column(name = "ended_by")
    private UUID endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected ReadAlong() {}

    public ReadAlong(Meeting meeting, UUID account, UUID by, Instant now) {
        Refusal.unless(meeting.table().definition().screening(), "tableScreensNothing");
        this.id = Ids.at(now);
        this.meeting = meeting.id();
        this.account = account;
        this.letBy = by;
        this.letAt = now;
    }

    /** From now on that person reads nothing any more. */
    public void end(UUID by, Instant now) {
        Refusal.unless(endedAt == null, "readAlongEnded");
        endedBy = by;
        endedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID meeting() {
        return meeting;
    }

    public UUID account() {
        return account;
    }
}
