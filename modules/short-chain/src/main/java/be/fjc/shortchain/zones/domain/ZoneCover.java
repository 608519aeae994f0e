package be.fjc.shortchain.zones.domain;

import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.InvalidInput;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That the short chain works in a police zone from a day on, and which function of which organisation is its contact point there. Never a
 * name: a function stays when somebody leaves. A zone that got another contact point has more than one of these, one after the other.
 */
@Entity
@Table(name = "short_chain_zone_cover")
public class ZoneCover {

    @Id
    private UUID id;

    @Version
    private long version;

    private String zone;

    private String organisation;

    private ContactFunction function;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "kept_by")
    private UUID keptBy;

    @Column(name = "kept_at")
    private Instant keptAt;

    protected ZoneCover() {}

    /** @param zone code of a zone of the centre @param organisation code of a partner of the centre */
    public ZoneCover(String zone, String organisation, ContactFunction function, LocalDate startsOn, UUID by, Instant now) {
        this.id = Ids.at(now);
        this.zone = zone;
        this.organisation = organisation;
        this.function = function;
        this.startsOn = startsOn;
        this.keptBy = by;
        this.keptAt = now;
    }

    /** It was the last day. */
    public void end(LocalDate last) {
        if (last.isBefore(startsOn)) {
            throw new InvalidInput("tooSoon", "endsOn");
        }
        endsOn = last;
    }

    public Span span() {
        return new Span(zone, startsOn, endsOn);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String zone() {
        return zone;
    }

    public String organisation() {
        return organisation;
    }

    public ContactFunction function() {
        return function;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    /**
     * For how long a zone is covered.
     *
     * @param until last day; null while it lasts
     */
    public record Span(String zone, LocalDate from, LocalDate until) {

        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }

        /** Whether the two have a day in common. */
        public boolean meets(Span other) {
            return zone.equals(other.zone)
                    && (other.until == null || !from.isAfter(other.until))
                    && (until == null || !other.from.isAfter(until));
        }
    }
}
