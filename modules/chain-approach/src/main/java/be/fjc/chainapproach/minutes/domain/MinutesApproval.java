package be.fjc.chainapproach.minutes.domain;

import be.fjc.chainapproach.meetings.domain.Meeting;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That whoever led a meeting found its minutes right. From then on nothing about it changes. */
@Entity
@Table(name = "chain_approach_approval")
public class MinutesApproval {

    @Id
    private UUID id;

    @Column(name = "meeting_id")
    private UUID meeting;

    @Column(name = "approved_by")
    private UUID approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    protected MinutesApproval() {}

    /** Of a meeting to which people could come in. */
    public MinutesApproval(Meeting meeting, UUID by, Instant now) {
        Refusal.unless(meeting.isOpenAt(now), "meetingNotOpen");
        this.id = Ids.at(now);
        this.meeting = meeting.id();
        this.approvedBy = by;
        this.approvedAt = now;
    }

    public UUID id() {
        return id;
    }
}
