package be.fjc.shortchain.interventions.domain;

import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.sealing.Place;
import be.fjc.platform.sealing.Seal;
import be.fjc.shortchain.InterventionScreened;
import be.fjc.shortchain.ScreeningUndone;
import be.fjc.shortchain.interventions.domain.Reported.Person;
import be.fjc.shortchain.screening.domain.Outcome;
import be.fjc.shortchain.screening.domain.Reason;
import be.fjc.shortchain.screening.domain.Screening;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One time that the police went to a family. It comes in by hand, from another system or in a file, and waits until somebody screened it.
 * Whom it is about, what was written and the number of the report lie sealed. What nobody follows up does not stay.
 */
@Entity
@Table(name = "short_chain_intervention")
public class Intervention {

    private static final String TABLE = "short_chain_intervention";

    /** As for everything that can be taken back. */
    private static final Duration UNDO_WINDOW = Duration.ofMinutes(10);

    @Id
    private UUID id;

    @Version
    private long version;

    private Source source;

    private String organisation;

    @Column(name = "batch_id")
    private UUID batch;

    private Integer line;

    @Column(name = "report_number")
    private byte[] reportNumber;

    @Column(name = "report_mark")
    private String reportMark;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    private String municipality;

    private String zone;

    private String facts;

    @Column(name = "house_ban_at")
    private Instant houseBanAt;

    private byte[] persons;

    private byte[] remark;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    private Outcome outcome;

    private Reason reason;

    private Integer level;

    @Column(name = "screened_by")
    private UUID screenedBy;

    @Column(name = "screened_at")
    private Instant screenedAt;

    @Column(name = "screened_at_meeting")
    private UUID screenedAtMeeting;

    protected Intervention() {}

    /** @param mark of the number of the report, under the centre's key */
    public Intervention(UUID id, Reported reported, String mark, Origin origin, Seal seal) {
        this.id = id;
        this.source = origin.source();
        this.organisation = origin.organisation();
        this.batch = origin.batch();
        this.line = origin.line();
        this.reportNumber = seal.seal(reportNumberOf(id), reported.reportNumber());
        this.reportMark = mark;
        this.occurredAt = reported.occurredAt();
        this.municipality = reported.municipality();
        this.zone = reported.zone();
        this.facts = reported.facts();
        this.houseBanAt = reported.houseBanAt();
        this.persons = seal.seal(personsOf(id), PersonsText.of(reported.persons()));
        this.remark = reported.remark() == null ? null : seal.seal(remarkOf(id), reported.remark());
        this.recordedBy = origin.by();
        this.recordedAt = origin.at();
    }

    /**
     * How it came in.
     *
     * @param organisation whose account brought it
     * @param batch with which file; null when with none
     * @param line in that file; null when in none
     */
    public record Origin(Source source, String organisation, UUID batch, Integer line, UUID by, Instant at) {}

    /** Somebody decides. */
    public InterventionScreened screen(Screening screening, UUID by, Instant now) {
        Refusal.unless(screenedAt == null, "alreadyScreened");
        outcome = screening.outcome();
        reason = screening.reason();
        level = screening.level();
        screenedAtMeeting = screening.meeting();
        screenedBy = by;
        screenedAt = now;
        return new InterventionScreened(id, outcome.code(), level, occurredAt, now);
    }

    /** Whoever decided takes it back, soon after; it waits again. */
    public ScreeningUndone takeBack(UUID by, Instant now) {
        Refusal.unless(screenedAt != null, "notScreened");
        Refusal.unless(screenedBy.equals(by), "screeningNotOwn");
        Refusal.unless(now.isBefore(screenedAt.plus(UNDO_WINDOW)), "screeningUndoOver");
        outcome = null;
        reason = null;
        level = null;
        screenedAtMeeting = null;
        screenedBy = null;
        screenedAt = null;
        return new ScreeningUndone(id, now);
    }

    /** Until when the reader can take a decision back; null when there is none, it was somebody else's, or it is too late. */
    public static Instant undoUntil(UUID doer, Instant doneAt, UUID reader, Instant now) {
        boolean possible = doneAt != null && doer.equals(reader) && now.isBefore(doneAt.plus(UNDO_WINDOW));
        return possible ? doneAt.plus(UNDO_WINDOW) : null;
    }

    /** Where the number of the report lies sealed. */
    public static Place reportNumberOf(UUID intervention) {
        return new Place(TABLE, intervention, "report_number");
    }

    /** Where a remark lies sealed. */
    public static Place remarkOf(UUID intervention) {
        return new Place(TABLE, intervention, "remark");
    }

    /** Who was there, out of the sealed column. */
    public static List<Person> persons(UUID intervention, byte[] sealed, Seal seal) {
        return PersonsText.read(seal.open(personsOf(intervention), sealed));
    }

    /** Of the report, opened. */
    public String reportNumber(Seal seal) {
        return seal.open(reportNumberOf(id), reportNumber);
    }

    public List<Person> persons(Seal seal) {
        return persons(id, persons, seal);
    }

    private static Place personsOf(UUID intervention) {
        return new Place(TABLE, intervention, "persons");
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String organisation() {
        return organisation;
    }

    public UUID batch() {
        return batch;
    }

    /** What follows from it; null while it waits. */
    public Outcome outcome() {
        return outcome;
    }

    /** 1, 2 or 3; null while it waits. */
    public Integer level() {
        return level;
    }

    public boolean isScreened() {
        return screenedAt != null;
    }

    /** Of the number of its report, under the centre's key. */
    public String reportMark() {
        return reportMark;
    }

    /** In the file that it came with; null when it came with none. */
    public Integer line() {
        return line;
    }

    public String municipality() {
        return municipality;
    }

    public String zone() {
        return zone;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    /** When a temporary house ban was given; null when none was. */
    public Instant houseBanAt() {
        return houseBanAt;
    }
}
