package be.fjc.platform.runtime.mail;

import be.fjc.platform.mail.Appointment;
import be.fjc.platform.mail.Letter;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A message in the post: it waits, and is sent or given up. Between two tries it waits longer each time, nearly nine hours in all. */
@Entity
@Table(name = "platform_mail")
class QueuedMail {

    static final int TRIES = 10;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

    static final String WAITING = "waiting";
    static final String SENT = "sent";
    static final String GIVEN_UP = "givenUp";

    @Id
    private UUID id;

    private UUID account;
    private String address;
    private String subject;
    private String text;

    private UUID appointment;
    private Integer sequence;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "called_off")
    private Boolean calledOff;

    @Column(name = "posted_at")
    private Instant postedAt;

    private String state;
    private int tries;

    @Column(name = "next_at")
    private Instant nextAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected QueuedMail() {}

    QueuedMail(UUID id, Letter letter, Instant now) {
        this.id = id;
        this.account = letter.account();
        this.address = letter.address();
        this.subject = letter.subject();
        this.text = letter.text();
        this.postedAt = now;
        this.nextAt = now;
        this.state = WAITING;
        if (letter.appointment() != null) {
            this.appointment = letter.appointment().uid();
            this.sequence = letter.appointment().sequence();
            this.startsAt = letter.appointment().startsAt();
            this.endsAt = letter.appointment().endsAt();
            this.calledOff = letter.appointment().calledOff();
        }
    }

    /** The server took it. */
    void sent(Instant now) {
        tries++;
        end(SENT, now);
    }

    /** It did not arrive: later again, or never. */
    void failed(Instant now) {
        tries++;
        nextAt = now.plus(FIRST_PAUSE.multipliedBy(1L << (tries - 1)));
        if (tries >= TRIES) {
            end(GIVEN_UP, now);
        }
    }

    private void end(String how, Instant now) {
        state = how;
        endedAt = now;
    }

    boolean isSent() {
        return state.equals(SENT);
    }

    boolean isGivenUp() {
        return state.equals(GIVEN_UP);
    }

    UUID id() {
        return id;
    }

    UUID account() {
        return account;
    }

    String address() {
        return address;
    }

    String subject() {
        return subject;
    }

    String text() {
        return text;
    }

    /** For the calendar of who gets it. */
    Optional<Appointment> appointment() {
        return Optional.ofNullable(appointment).map(uid -> new Appointment(uid, sequence, startsAt, endsAt, calledOff));
    }

    Instant postedAt() {
        return postedAt;
    }

    Instant nextAt() {
        return nextAt;
    }

    boolean isWaiting() {
        return state.equals(WAITING);
    }
}
