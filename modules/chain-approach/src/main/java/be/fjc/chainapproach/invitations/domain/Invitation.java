package be.fjc.chainapproach.invitations.domain;

import be.fjc.chainapproach.meetings.domain.Meeting;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.mail.Appointment;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What one person was told last of one meeting. Its id stands in that person's calendar: nobody else's is the same. */
@Entity
@Table(name = "chain_approach_invitation")
public class Invitation {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "meeting_id")
    private UUID meeting;

    private UUID account;

    private int sequence;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "called_off")
    private boolean calledOff;

    @Column(name = "sent_by")
    private UUID sentBy;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected Invitation() {}

    /** The first that somebody hears of it. */
    public Invitation(Meeting about, UUID account, UUID by, Instant now) {
        this.id = Ids.at(now);
        this.meeting = about.id();
        this.account = account;
        tell(about, false, by, now);
    }

    /** Tells it again, otherwise than before. @param withdrawn because this person does not take part any more */
    public void again(Meeting about, boolean withdrawn, UUID by, Instant now) {
        sequence++;
        tell(about, withdrawn, by, now);
    }

    private void tell(Meeting about, boolean withdrawn, UUID by, Instant now) {
        startsAt = about.plan().startsAt();
        endsAt = about.endsAt();
        calledOff = withdrawn || about.isOff();
        sentBy = by;
        sentAt = now;
    }

    /** Whether this is how it is. */
    boolean tells(Meeting about) {
        return startsAt.equals(about.plan().startsAt()) && endsAt.equals(about.endsAt()) && calledOff == about.isOff();
    }

    /** Whether this person still counts on it. */
    public boolean isOn() {
        return !calledOff;
    }

    public Appointment appointment() {
        return new Appointment(id, sequence, startsAt, endsAt, calledOff);
    }

    public UUID account() {
        return account;
    }

    public UUID sentBy() {
        return sentBy;
    }

    public Instant sentAt() {
        return sentAt;
    }
}
