package be.fjc.chainapproach.attendance.domain;

import be.fjc.chainapproach.meetings.domain.Meeting;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.InvalidInput;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That an organisation let know it would not come to a meeting. */
@Entity
@Table(name = "chain_approach_apology")
public class Apology {

    @Id
    private UUID id;

    @Column(name = "meeting_id")
    private UUID meeting;

    private String organisation;

    @Column(name = "entered_by")
    private UUID enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    protected Apology() {}

    public Apology(Meeting meeting, String organisation, UUID by, Instant now) {
        if (!meeting.table().isAttendedBy(organisation)) {
            throw new InvalidInput("notInList", "organisation");
        }
        this.id = Ids.at(now);
        this.meeting = meeting.id();
        this.organisation = organisation;
        this.enteredBy = by;
        this.enteredAt = now;
    }

    public UUID id() {
        return id;
    }

    public String organisation() {
        return organisation;
    }
}
