package be.fjc.shortchain.interventions.domain;

import be.fjc.platform.sealing.Place;
import be.fjc.platform.sealing.Seal;
import be.fjc.shortchain.interventions.domain.Reported.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
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

    /** Who was there. */
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

    public String zone() {
        return zone;
    }

    public String municipality() {
        return municipality;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    /** When a temporary house ban was given; null when none was. */
    public Instant houseBanAt() {
        return houseBanAt;
    }
}
