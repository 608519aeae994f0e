package be.fjc.chainapproach.attendance.domain;

import be.fjc.chainapproach.meetings.domain.AgendaItem;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.sealing.Place;
import be.fjc.platform.sealing.Seal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * That somebody sat at one item, from when until when. Who was there heard it, and that stays so, whoever takes part in the table later;
 * only what was written down wrongly is withdrawn, with a reason, and stays on record.
 */
@Entity
@Table(name = "chain_approach_attendance")
public class Attendance {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "item_id")
    private UUID item;

    private UUID account;

    private String organisation;

    private boolean observer;

    @Column(name = "came_at")
    private Instant cameAt;

    @Column(name = "left_at")
    private Instant leftAt;

    @Column(name = "entered_by")
    private UUID enteredBy;

    @Column(name = "withdrawn_by")
    private UUID withdrawnBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_reason")
    private byte[] withdrawnReason;

    protected Attendance() {}

    /** @param who and for which organisation, as acknowledged at the beginning @param observer looks on and takes no part */
    public Attendance(AgendaItem item, Acknowledgement who, boolean observer, UUID by, Instant now) {
        this.id = Ids.at(now);
        this.item = item.id();
        this.account = who.account();
        this.organisation = who.organisation();
        this.observer = observer;
        this.cameAt = now;
        this.enteredBy = by;
    }

    public void leaves(Instant now) {
        Refusal.unless(withdrawnAt == null && leftAt == null, "attendanceOver");
        leftAt = now;
    }

    /** It was somebody else, or another item. */
    public void withdraw(String reason, Seal seal, UUID by, Instant now) {
        Refusal.unless(withdrawnAt == null, "attendanceOver");
        withdrawnReason = seal.seal(placeOfReason(id), reason);
        withdrawnBy = by;
        withdrawnAt = now;
    }

    /** Where it lies sealed why it was written down wrongly. */
    public static Place placeOfReason(UUID attendance) {
        return new Place("chain_approach_attendance", attendance, "withdrawn_reason");
    }

    public boolean isOf(AgendaItem other) {
        return item.equals(other.id());
    }

    public UUID id() {
        return id;
    }
}
