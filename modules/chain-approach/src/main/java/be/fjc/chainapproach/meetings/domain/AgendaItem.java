package be.fjc.chainapproach.meetings.domain;

import be.fjc.casework.DossierId;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.sealing.Place;
import be.fjc.platform.sealing.Seal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One dossier on the agenda of one meeting, for some of those at the table. Taken off, it stays on record, and who was to discuss it too.
 */
@Entity
@Table(name = "chain_approach_item")
public class AgendaItem {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    private UUID dossier;

    private int slot;

    private byte[] reason;

    @Column(name = "tabled_by")
    private UUID tabledBy;

    @Column(name = "tabled_at")
    private Instant tabledAt;

    @Column(name = "off_by")
    private UUID offBy;

    @Column(name = "off_at")
    private Instant offAt;

    @Column(name = "off_reason")
    private byte[] offReason;

    @ElementCollection
    @CollectionTable(name = "chain_approach_item_organisation", joinColumns = @JoinColumn(name = "item_id"))
    @Column(name = "organisation")
    private Set<String> organisations = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "chain_approach_item_criterion", joinColumns = @JoinColumn(name = "item_id"))
    private List<CriterionAnswer> answers = new ArrayList<>();

    protected AgendaItem() {}

    AgendaItem(UUID id, Meeting meeting, int slot, Tabled tabled, Seal seal, UUID by, Instant now) {
        this.id = id;
        this.meeting = meeting;
        this.slot = slot;
        this.dossier = tabled.dossier().value();
        this.reason = seal.seal(place(id, "reason"), tabled.reason());
        this.organisations.addAll(tabled.organisations());
        this.answers.addAll(tabled.answers());
        this.tabledBy = by;
        this.tabledAt = now;
    }

    void off(String why, Seal seal, UUID by, Instant now) {
        Refusal.unless(isOn(), "itemOff");
        offReason = seal.seal(place(id, "off_reason"), why);
        offBy = by;
        offAt = now;
    }

    /** Whether it is still on the agenda. */
    public boolean isOn() {
        return offAt == null;
    }

    /** Whether it is relevant for this organisation. */
    public boolean isFor(String organisation) {
        return organisations.contains(organisation);
    }

    public UUID id() {
        return id;
    }

    public DossierId dossier() {
        return new DossierId(dossier);
    }

    /** The first is 1. */
    public int slot() {
        return slot;
    }

    /** Why the dossier is to be discussed; ask whether the reader may read it, first. */
    public String reason(Seal seal) {
        return seal.open(place(id, "reason"), reason);
    }

    private static Place place(UUID id, String column) {
        return new Place("chain_approach_item", id, column);
    }

    public Set<String> organisations() {
        return Set.copyOf(organisations);
    }

    public List<CriterionAnswer> answers() {
        return List.copyOf(answers);
    }

    public UUID tabledBy() {
        return tabledBy;
    }

    public Instant tabledAt() {
        return tabledAt;
    }
}
