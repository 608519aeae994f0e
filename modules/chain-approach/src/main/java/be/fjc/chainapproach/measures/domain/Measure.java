package be.fjc.chainapproach.measures.domain;

import be.fjc.casework.DossierId;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.sealing.Place;
import be.fjc.platform.sealing.Seal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that one of a family must do or leave, from a day until a day. Some days before it ends, and each time it is broken, whoever
 * directs the dossier is asked to weigh the risk again. A longer term is another measure: what was imposed before stays as it was.
 */
@Entity
@Table(name = "chain_approach_measure")
public class Measure {

    private static final String TABLE = "chain_approach_measure";

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID dossier;

    private MeasureKind kind;

    private Issuer issuer;

    @Column(name = "bound_member")
    private UUID boundMember;

    @Column(name = "protected_member")
    private UUID protectedMember;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "until_on")
    private LocalDate untilOn;

    private byte[] conditions;

    private byte[] reasoning;

    private String organisation;

    @Column(name = "registered_by")
    private UUID registeredBy;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "prompted_at")
    private Instant promptedAt;

    @Column(name = "end_asked_at")
    private Instant endAskedAt;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "ended_reason")
    private byte[] endedReason;

    @Column(name = "ended_by")
    private UUID endedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @OneToMany(mappedBy = "measure", cascade = CascadeType.PERSIST)
    @OrderBy("happenedOn, id")
    private List<Breach> breaches = new ArrayList<>();

    protected Measure() {}

    /** @param organisation code of the one that brings it in */
    public Measure(UUID id, DossierId dossier, Imposed imposed, Seal seal, String organisation, UUID by, Instant now) {
        if (imposed.until() != null && imposed.until().isBefore(imposed.from())) {
            throw new InvalidInput("beforeStart", "untilOn");
        }
        if (imposed.bound().equals(imposed.protects())) {
            throw new InvalidInput("notApplicable", "protectedMember");
        }
        this.id = id;
        this.dossier = dossier.value();
        this.kind = imposed.kind();
        this.issuer = imposed.issuer();
        this.boundMember = imposed.bound();
        this.protectedMember = imposed.protects();
        this.fromOn = imposed.from();
        this.untilOn = imposed.until();
        this.conditions = imposed.conditions() == null ? null : seal.seal(place(id, "conditions"), imposed.conditions());
        this.reasoning = imposed.reasoning() == null ? null : seal.seal(place(id, "reasoning"), imposed.reasoning());
        this.organisation = organisation;
        this.registeredBy = by;
        this.registeredAt = now;
        this.changedAt = now;
    }

    /** Whether it ends within so many days and nobody was asked for that yet. */
    public boolean isToPrompt(LocalDate today, int days) {
        return promptedAt == null && endedOn == null && untilOn != null && !untilOn.isBefore(today) && !untilOn.isAfter(today.plusDays(days));
    }

    /** Whether somebody was asked to think of its end. */
    public boolean isPrompted() {
        return promptedAt != null;
    }

    /** Somebody was asked to weigh the risk again because it ends: once, however often one looks. */
    public void prompted(Instant now) {
        promptedAt = now;
        changedAt = now;
    }

    /** Whether it is over, its end makes somebody come within reach again, and nobody looked at that yet. */
    public boolean isToAskAtEnd(LocalDate today) {
        return endAskedAt == null && Ending.of(kind).isPresent()
                && (endedOn != null || lastDay().filter(last -> last.isBefore(today)).isPresent());
    }

    /** That it is over was looked at: once, however often one looks. */
    public void endAsked(Instant now) {
        endAskedAt = now;
        changedAt = now;
    }

    /** It was broken. */
    public Breach broken(Breach.Told told, Seal seal, String byOrganisation, UUID by, Instant now) {
        if (told.on().isBefore(fromOn)) {
            throw new InvalidInput("beforeStart", "happenedOn");
        }
        Breach breach = new Breach(Ids.at(now), this, told, seal, byOrganisation, by, now);
        breaches.add(breach);
        changedAt = now;
        return breach;
    }

    /** It holds no longer, before its day. */
    public void end(LocalDate day, String reason, Seal seal, UUID by, Instant now) {
        Refusal.unless(endedOn == null, "measureEnded");
        if (day.isBefore(fromOn)) {
            throw new InvalidInput("beforeStart", "endedOn");
        }
        if (untilOn != null && day.isAfter(untilOn)) {
            throw new InvalidInput("afterEnd", "endedOn");
        }
        endedOn = day;
        endedReason = seal.seal(place(id, "ended_reason"), reason);
        endedBy = by;
        changedAt = now;
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(fromOn) && lastDay().filter(day::isAfter).isEmpty();
    }

    /** The last day on which it holds, as far as there is one. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(endedOn == null ? untilOn : endedOn);
    }

    public MeasureKind kind() {
        return kind;
    }

    /** The member who must do or leave something. */
    public UUID bound() {
        return boundMember;
    }

    public Imposed imposed(Seal seal) {
        return new Imposed(kind, issuer, boundMember, protectedMember, fromOn, untilOn, open(seal, "conditions", conditions),
                open(seal, "reasoning", reasoning));
    }

    public String endedReason(Seal seal) {
        return open(seal, "ended_reason", endedReason);
    }

    public boolean isFrom(String someOrganisation) {
        return organisation.equals(someOrganisation);
    }

    public List<Breach> breaches() {
        return List.copyOf(breaches);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public DossierId dossier() {
        return new DossierId(dossier);
    }

    public String organisation() {
        return organisation;
    }

    public UUID registeredBy() {
        return registeredBy;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    private String open(Seal seal, String column, byte[] sealed) {
        return sealed == null ? null : seal.open(place(id, column), sealed);
    }

    private static Place place(UUID measure, String column) {
        return new Place(TABLE, measure, column);
    }

    /**
     * What was imposed.
     *
     * @param bound member of the family who must do or leave something
     * @param protects member whom it protects; null when nobody in particular
     * @param until null without an end
     * @param conditions what must be done or left; null when the kind says it all
     * @param reasoning why police or prosecution want it so, which is theirs; null when they did not say
     */
    public record Imposed(MeasureKind kind, Issuer issuer, UUID bound, UUID protects, LocalDate from, LocalDate until, String conditions,
            String reasoning) {}
}
