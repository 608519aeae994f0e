package be.fjc.casework.tasks.domain;

import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That a colleague of the same organisation sees to somebody's tasks for some days, first and last included. It says on whose screen they
 * stand: who works for the organisation may read its tasks anyway. It opens one thing, to a case director who stands in for another:
 * closed dossiers with after-care to come, because somebody has to look in on that family on the day.
 */
@Entity
@Table(name = "casework_substitution")
public class Substitution {

    /** Written once; whoever wants it otherwise ends it and makes another. */
    public static final long ONLY_VERSION = 1;

    @Id
    private UUID id;

    private UUID account;

    private UUID substitute;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "until_on")
    private LocalDate until;

    @Column(name = "set_at")
    private Instant setAt;

    protected Substitution() {}

    /**
     * @param account who is away
     * @param today the day in the office
     */
    public Substitution(UUID id, UUID account, UUID substitute, LocalDate from, LocalDate until, LocalDate today, Instant now) {
        Refusal.unless(!account.equals(substitute), "ownSubstitute");
        if (until.isBefore(from)) {
            throw new InvalidInput("tooSoon", "lastOn");
        }
        if (until.isBefore(today)) {
            throw new InvalidInput("inPast", "lastOn");
        }
        this.id = id;
        this.account = account;
        this.substitute = substitute;
        this.from = from;
        this.until = until;
        this.setAt = now;
    }

    public boolean isOf(UUID someone) {
        return account.equals(someone);
    }

    public UUID id() {
        return id;
    }
}
