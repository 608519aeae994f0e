package be.fjc.shortchain.housebans.domain;

import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.sealing.Place;
import be.fjc.platform.sealing.Seal;
import be.fjc.shortchain.HouseBanEnded;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Somebody may not come home for a time. It begins when the person is told, by word of mouth; the family court looks at it while it holds, and
 * extends it or lets it end; the prosecutor or the court can lift it. The home is that of who is protected: it lies sealed, and is of class A!
 * for everybody. Once it is over, whoever listens is told, once.
 */
@Entity
@Table(name = "short_chain_house_ban")
public class HouseBan {

    /** For how long after its end somebody may still write down that the court had extended it. */
    public static final Duration RULING_EXPECTED = Duration.ofDays(14);

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID intervention;

    private Integer person;

    private byte[] address;

    @Column(name = "notice_at")
    private Instant noticeAt;

    private int days;

    @Column(name = "most_days")
    private int mostDays;

    @Column(name = "most_months")
    private int mostMonths;

    @Column(name = "hearing_at")
    private Instant hearingAt;

    @Column(name = "ruled_on")
    private LocalDate ruledOn;

    @Column(name = "extended_until")
    private LocalDate extendedUntil;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Column(name = "lifted_by")
    private LiftedBy liftedBy;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "justice_house_on")
    private LocalDate justiceHouseOn;

    @Column(name = "justice_house")
    private JusticeHouseResult justiceHouse;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "withdrawn_by")
    private UUID withdrawnBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "end_told_at")
    private Instant endToldAt;

    protected HouseBan() {}

    /** @param limits of the law on the day of the notice */
    public HouseBan(Ordered ordered, BanLimits limits, Seal seal, UUID by, Instant now) {
        if (ordered.noticeAt.isAfter(now)) {
            throw new InvalidInput("inFuture", "noticeAt");
        }
        if (ordered.days < 1 || ordered.days > limits.days()) {
            throw new InvalidInput("outOfRange", "days");
        }
        this.id = Ids.at(now);
        this.intervention = ordered.intervention;
        this.person = ordered.person;
        this.address = ordered.address == null ? null : seal.seal(addressOf(id), ordered.address);
        this.noticeAt = ordered.noticeAt;
        this.days = ordered.days;
        this.mostDays = limits.days();
        this.mostMonths = limits.months();
        this.endsAt = clock().endsAt();
        this.recordedBy = by;
        this.recordedAt = now;
    }

    /**
     * Tells more of the same ban: who it is, of one of which the police named several, and where. What was known stays.
     *
     * @return whether it is the same one, and anything was told that was not known
     */
    public boolean complete(Ordered told, Seal seal, UUID by) {
        boolean same = told.days == days && told.noticeAt.truncatedTo(ChronoUnit.MINUTES).equals(noticeAt.truncatedTo(ChronoUnit.MINUTES));
        boolean names = person == null;
        boolean places = address == null && told.address != null;
        if (!same || !names && !(places && person.equals(told.person))) {
            return false;
        }
        person = told.person;
        address = places ? seal.seal(addressOf(id), told.address) : address;
        recordedBy = by;
        return true;
    }

    /** The day and hour at which the family court looks at it; saying it again replaces it. */
    public void hear(Instant at) {
        requireThere();
        if (at.isBefore(noticeAt)) {
            throw new InvalidInput("tooSoon", "hearingAt");
        }
        Refusal.unless(!Brussels.dayOf(at).isAfter(clock().lastDay()), "hearingAfterBan", clock().lastDay().toString());
        hearingAt = at;
    }

    /**
     * What the family court ruled while the ban held, also when it is written down only later; saying it again replaces it. A ban that was told to
     * be over and turns out to hold is told again when it ends.
     *
     * @param until last day to which it is extended; null when it ends as it would
     */
    public void rule(LocalDate on, LocalDate until, Instant now) {
        requireThere();
        Refusal.unless(liftedAt == null, "houseBanLifted");
        if (on.isBefore(clock().noticeDay())) {
            throw new InvalidInput("tooSoon", "ruledOn");
        }
        Refusal.unless(!on.isAfter(clock().lastDay()), "hearingAfterBan", clock().lastDay().toString());
        if (on.isAfter(Brussels.dayOf(now))) {
            throw new InvalidInput("inFuture", "ruledOn");
        }
        if (until != null && !until.isAfter(clock().lastDay())) {
            throw new InvalidInput("tooSoon", "extendedUntilOn");
        }
        Refusal.unless(until == null || !until.isAfter(latestExtension()), "extensionTooLong", latestExtension().toString());
        ruledOn = on;
        extendedUntil = until;
        endsAt = until == null ? clock().endsAt() : until.plusDays(1).atStartOfDay(Brussels.ZONE).toInstant();
        endToldAt = endsAt.isAfter(now) ? null : endToldAt;
    }

    /** It was taken away before its end. */
    public void lift(Instant at, LiftedBy by, Instant now) {
        requireThere();
        Refusal.unless(liftedAt == null, "houseBanLifted");
        if (at.isAfter(now)) {
            throw new InvalidInput("inFuture", "liftedAt");
        }
        if (at.isBefore(noticeAt)) {
            throw new InvalidInput("tooSoon", "liftedAt");
        }
        Refusal.unless(at.isBefore(endsAt) && endToldAt == null, "houseBanOver");
        liftedAt = at;
        liftedBy = by;
        endsAt = at;
    }

    /** How it stands with the justice house; saying it again replaces it. */
    public void justiceHouse(LocalDate on, JusticeHouseResult result, Instant now) {
        requireThere();
        if (on.isBefore(clock().noticeDay())) {
            throw new InvalidInput("tooSoon", "justiceHouseOn");
        }
        if (on.isAfter(Brussels.dayOf(now))) {
            throw new InvalidInput("inFuture", "justiceHouseOn");
        }
        justiceHouseOn = on;
        justiceHouse = result;
    }

    /** It was written down by mistake: it never was one, and nobody needs to know where that home is. */
    public void withdraw(UUID by, Instant now) {
        requireThere();
        address = null;
        withdrawnBy = by;
        withdrawnAt = now;
    }

    /** It is over; to be told once. */
    public HouseBanEnded end(Instant now) {
        if (endToldAt != null || withdrawnAt != null || endsAt.isAfter(now)) {
            throw new IllegalStateException("a ban ends once, when it is over");
        }
        endToldAt = now;
        return new HouseBanEnded(id, intervention, liftedAt != null, extendedUntil != null, endsAt);
    }

    public BanState state(Instant now) {
        if (withdrawnAt != null) {
            return BanState.WITHDRAWN;
        }
        if (liftedAt != null) {
            return BanState.LIFTED;
        }
        if (!endsAt.isAfter(now)) {
            return BanState.OVER;
        }
        return extendedUntil == null ? BanState.RUNNING : BanState.EXTENDED;
    }

    /** Whether somebody works with it: it holds, or ended so short ago that the court may have extended it and nobody wrote that down yet. */
    public boolean isAtHand(Instant now) {
        return state(now).holds() || isRulingUnknown(now) && now.isBefore(endsAt.plus(RULING_EXPECTED));
    }

    /** Whether it is over by what is known now, and nobody knows what the court ruled. */
    public boolean isRulingUnknown(Instant now) {
        return state(now) == BanState.OVER && ruledOn == null;
    }

    /** The days that matter of it. */
    public BanClock clock() {
        return new BanClock(noticeAt, days);
    }

    /** The last day to which a court can extend it. */
    public LocalDate latestExtension() {
        return clock().latestExtension(mostMonths);
    }

    /** The home, opened; null when it is not known. */
    public String address(Seal seal) {
        return address == null ? null : seal.open(addressOf(id), address);
    }

    /** Where the home lies sealed. */
    public static Place addressOf(UUID ban) {
        return new Place("short_chain_house_ban", ban, "address");
    }

    private void requireThere() {
        Refusal.unless(withdrawnAt == null, "houseBanWithdrawn");
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID intervention() {
        return intervention;
    }

    /** Place of who is banned among the persons of the intervention; null when that is not known. */
    public Integer person() {
        return person;
    }

    public boolean hasAddress() {
        return address != null;
    }

    public Instant noticeAt() {
        return noticeAt;
    }

    public int days() {
        return days;
    }

    public Instant hearingAt() {
        return hearingAt;
    }

    public LocalDate ruledOn() {
        return ruledOn;
    }

    public LocalDate extendedUntil() {
        return extendedUntil;
    }

    public Instant liftedAt() {
        return liftedAt;
    }

    public LiftedBy liftedBy() {
        return liftedBy;
    }

    /** When it ends, or ended, by what is known now. */
    public Instant endsAt() {
        return endsAt;
    }

    /** The day on which it ends by what is known now: of an extension the last one. */
    public LocalDate endDay() {
        return extendedUntil != null && liftedAt == null ? extendedUntil : Brussels.dayOf(endsAt);
    }

    public LocalDate justiceHouseOn() {
        return justiceHouseOn;
    }

    public JusticeHouseResult justiceHouse() {
        return justiceHouse;
    }

    /**
     * What the prosecutor ordered.
     *
     * @param person place of who is banned among the persons of the intervention; null when that is not known
     * @param address the home; null when it is not known
     * @param noticeAt when the person was told
     */
    public record Ordered(UUID intervention, Integer person, String address, Instant noticeAt, int days) {}
}
