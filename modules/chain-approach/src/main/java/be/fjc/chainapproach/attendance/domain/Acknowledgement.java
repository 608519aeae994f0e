package be.fjc.chainapproach.attendance.domain;

import be.fjc.chainapproach.meetings.domain.Meeting;
import be.fjc.platform.access.Subject;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That somebody acknowledged to be bound to secrecy about all of one meeting, for the organisation they came for. It is never taken back. */
@Entity
@Table(name = "chain_approach_acknowledgement")
public class Acknowledgement {

    @Id
    private UUID id;

    @Column(name = "meeting_id")
    private UUID meeting;

    private UUID account;

    private String organisation;

    @Column(name = "acknowledged_at")
    private Instant at;

    protected Acknowledgement() {}

    /** From when the doors of the meeting open. */
    public Acknowledgement(Meeting meeting, Subject who, Instant now) {
        Refusal.unless(meeting.isOpenAt(now), "meetingNotOpen");
        this.id = Ids.at(now);
        this.meeting = meeting.id();
        this.account = who.account();
        this.organisation = who.organisation();
        this.at = now;
    }

    public UUID id() {
        return id;
    }

    public UUID account() {
        return account;
    }

    public String organisation() {
        return organisation;
    }

    public Instant at() {
        return at;
    }
}
