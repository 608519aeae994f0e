package be.fjc.shortchain.figures.domain;

import be.fjc.shortchain.contacts.domain.Outreach;
import be.fjc.shortchain.screening.domain.Outcome;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** How many interventions of one month, zone, outcome and level are no more. Nobody and no police report can be found in it. */
@Entity
@Table(name = "short_chain_tally")
public class Tally {

    @Id
    private UUID id;

    private LocalDate month;

    private String zone;

    private Outcome outcome;

    private int level;

    @Column(name = "house_bans")
    private int houseBans;

    private int interventions;

    private int tried;

    @Column(name = "tried_in_time")
    private int triedInTime;

    @Column(name = "handed_over")
    private int handedOver;

    protected Tally() {}

    /** @param month its first day */
    public Tally(UUID id, LocalDate month, String zone, Outcome outcome, int level) {
        this.id = id;
        this.month = month;
        this.zone = zone;
        this.outcome = outcome;
        this.level = level;
    }

    /** One more. @param followed the reaching out that followed */
    public void add(boolean houseBan, Optional<Outreach> followed) {
        interventions++;
        houseBans += houseBan ? 1 : 0;
        tried += count(followed, outreach -> outreach.firstTriedAt() != null);
        triedInTime += count(followed, Outreach::isTriedInTime);
        handedOver += count(followed, Outreach::isHandedOver);
    }

    private static int count(Optional<Outreach> followed, Predicate<Outreach> what) {
        return followed.filter(what).isPresent() ? 1 : 0;
    }
}
