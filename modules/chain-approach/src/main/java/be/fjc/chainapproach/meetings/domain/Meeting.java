package be.fjc.chainapproach.meetings.domain;

import be.fjc.chainapproach.tables.domain.ConsultationTable;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.sealing.Seal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** One meeting of a table, divided into slots of the same length; each takes one dossier. */
@Entity
@Table(name = "chain_approach_meeting")
public class Meeting {

    /** Emergencies are called within the hour, and who comes early can begin. */
    private static final Duration DOORS_BEFORE = Duration.ofHours(1);

    @Id
    private UUID id;

    @Version
    private long version;

    @ManyToOne
    @JoinColumn(name = "table_id")
    private ConsultationTable host;

    @Column(name = "starts_at")
    private Instant startsAt;

    private int slots;

    @Column(name = "slot_minutes")
    private int slotMinutes;

    private String location;

    private boolean emergency;

    @Column(name = "called_by")
    private UUID calledBy;

    @Column(name = "called_at")
    private Instant calledAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "off_by")
    private UUID offBy;

    @Column(name = "off_at")
    private Instant offAt;

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.PERSIST)
    @OrderBy("slot")
    private List<AgendaItem> items = new ArrayList<>();

    protected Meeting() {}

    public Meeting(UUID id, ConsultationTable table, Plan plan, UUID calledBy, Instant now) {
        this.id = id;
        this.host = table;
        this.startsAt = plan.startsAt();
        this.slots = plan.slots();
        this.slotMinutes = plan.slotMinutes();
        this.location = plan.location();
        this.emergency = plan.emergency();
        this.calledBy = calledBy;
        this.calledAt = now;
        this.changedAt = now;
    }

    /** Whether people can come in: from an hour before it begins, and for ever after, until its minutes are approved. */
    public boolean isOpenAt(Instant now) {
        return offAt == null && !now.isBefore(startsAt.minus(DOORS_BEFORE));
    }

    /** Whether it is past the moment it was called for. */
    public boolean hasBegunAt(Instant now) {
        return !now.isBefore(startsAt);
    }

    /** Takes place at another moment, with the same slots. */
    public void move(Instant start, String place, Instant now) {
        requireToCome(now);
        startsAt = start;
        location = place;
        changedAt = now;
    }

    /** Does not take place; what was on its agenda stays on record. */
    public void callOff(UUID by, Instant now) {
        requireToCome(now);
        offBy = by;
        offAt = now;
        changedAt = now;
    }

    public boolean isOff() {
        return offAt != null;
    }

    private void requireToCome(Instant now) {
        Refusal.unless(offAt == null, "meetingOff");
        Refusal.unless(!hasBegunAt(now), "meetingBegan");
    }

    /** Puts a dossier in the first slot that is free; a meeting that began takes no more. */
    public AgendaItem put(Tabled tabled, Seal seal, UUID by, Instant now) {
        requireToCome(now);
        Refusal.unless(agenda().stream().noneMatch(item -> item.dossier().equals(tabled.dossier())), "alreadyTabled");
        int slot = IntStream.rangeClosed(1, slots)
                .filter(free -> agenda().stream().noneMatch(item -> item.slot() == free))
                .findFirst()
                .orElseThrow(() -> new Refusal("agendaFull"));
        AgendaItem item = new AgendaItem(Ids.at(now), this, slot, tabled, seal, by, now);
        items.add(item);
        changedAt = now;
        return item;
    }

    /** Takes one off the agenda; its slot is free again. */
    public void takeOff(AgendaItem item, String reason, Seal seal, UUID by, Instant now) {
        requireToCome(now);
        item.off(reason, seal, by, now);
        changedAt = now;
    }

    /** What is on it, in the order of the slots. */
    public List<AgendaItem> agenda() {
        return items.stream().filter(AgendaItem::isOn).toList();
    }

    /** One that is or was on it. */
    public Optional<AgendaItem> item(UUID someItem) {
        return items.stream().filter(item -> item.id().equals(someItem)).findFirst();
    }

    /** When a slot begins; the first is 1. */
    public Instant beginOf(int slot) {
        return startsAt.plus(Duration.ofMinutes((long) slotMinutes * (slot - 1)));
    }

    /** When it is planned to be over. */
    public Instant endsAt() {
        return beginOf(slots + 1);
    }

    public Plan plan() {
        return new Plan(startsAt, slots, slotMinutes, location, emergency);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public ConsultationTable table() {
        return host;
    }

    /**
     * When and how a table meets.
     *
     * @param slots how many dossiers it can take
     * @param slotMinutes how long each takes
     * @param location where; null when that is not said
     * @param emergency because something cannot wait for the next one
     */
    public record Plan(Instant startsAt, int slots, int slotMinutes, String location, boolean emergency) {}
}
