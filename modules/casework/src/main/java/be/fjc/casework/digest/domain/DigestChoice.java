package be.fjc.casework.digest.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** That somebody wants a digest every working day, in the capacity it was chosen in: where and when. */
@Entity
@Table(name = "casework_digest")
public class DigestChoice {

    /** Chosen once; whoever wants it otherwise chooses anew. */
    public static final long ONLY_VERSION = 1;

    @Id
    private UUID id;

    private UUID account;

    private String organisation;

    private String address;

    @Column(name = "at_time")
    private LocalTime at;

    @Column(name = "last_on")
    private LocalDate lastOn;

    protected DigestChoice() {}

    /**
     * @param organisation code of the one the person works for
     * @param at by the clock in Brussels
     * @param lastOn the day that has had its digest; the first one comes on a later day
     */
    public DigestChoice(UUID id, UUID account, String organisation, String address, LocalTime at, LocalDate lastOn) {
        this.id = id;
        this.account = account;
        this.organisation = organisation;
        this.address = address;
        this.at = at;
        this.lastOn = lastOn;
    }

    /** This day has had its digest, or had nothing to tell. */
    public void over(LocalDate day) {
        lastOn = day;
    }

    public boolean isOf(UUID someone) {
        return account.equals(someone);
    }

    public UUID id() {
        return id;
    }

    public UUID account() {
        return account;
    }

    public String organisation() {
        return organisation;
    }

    public String address() {
        return address;
    }

    public LocalTime at() {
        return at;
    }
}
