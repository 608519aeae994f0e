package be.fjc.platform.runtime.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Someone at work. It begins with a sign-in, ends by signing out, by half an hour without a sign of life, or after ten hours
 * whatever happens; ended is ended. A machine's session is as short as its one token. The token carries the session's id, and the
 * session is asked on every call: that is how a token can be taken back. It works in one of the person's capacities at a time.
 */
@Entity
@Table(name = "platform_session")
public class AccountSession {

    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration LONGEST = Duration.ofHours(10);

    @Id
    private UUID id;

    private UUID account;

    /** Of the capacity that it works in now. */
    private String organisation;

    private boolean machine;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "proved_at")
    private Instant provedAt;

    /** Which provider the person signed in with; null for an account of our own. */
    private String provider;

    protected AccountSession() {}

    private AccountSession(UUID id, UUID account, String organisation, boolean machine, Instant now, Duration longest) {
        this.id = id;
        this.account = account;
        this.organisation = organisation;
        this.machine = machine;
        this.startedAt = now;
        this.seenAt = now;
        this.endsAt = now.plus(longest);
        this.provedAt = now;
    }

    static AccountSession ofPerson(UUID id, UUID account, String organisation, Instant now) {
        return new AccountSession(id, account, organisation, false, now, LONGEST);
    }

    static AccountSession ofMachine(UUID id, UUID account, String organisation, Instant now) {
        return new AccountSession(id, account, organisation, true, now, Tokens.LIFE);
    }

    UUID id() {
        return id;
    }

    UUID account() {
        return account;
    }

    String organisation() {
        return organisation;
    }

    boolean isMachine() {
        return machine;
    }

    Instant seenAt() {
        return seenAt;
    }

    /** When it is over at the latest, whatever happens. */
    Instant endsAt() {
        return endsAt;
    }

    /** When it is over if nothing more is heard. */
    Instant idleEndsAt() {
        Instant idle = seenAt.plus(IDLE);
        return idle.isBefore(endsAt) ? idle : endsAt;
    }

    boolean isAlive(Instant now) {
        return endedAt == null && now.isBefore(idleEndsAt());
    }

    /** A sign of life. */
    void seen(Instant now) {
        if (isAlive(now)) {
            seenAt = now;
        }
    }

    /** When the person last showed who they are; null for a session from before that was kept. */
    Instant provedAt() {
        return provedAt;
    }

    /** The person has shown it again. */
    void proved(Instant now) {
        provedAt = now;
    }

    /** A provider says when the person showed it. */
    void provedWith(String vouchedBy, Instant at) {
        provider = vouchedBy;
        provedAt = at;
    }

    String provider() {
        return provider;
    }

    /** From here on the work is done for this organisation. */
    void switchTo(Capacity capacity) {
        organisation = capacity.organisation();
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }
}
