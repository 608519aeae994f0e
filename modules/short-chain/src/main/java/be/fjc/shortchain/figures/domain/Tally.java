package be.fjc.shortchain.figures.domain;

import be.fjc.shortchain.screening.domain.Outcome;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

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

    protected Tally() {}

    /** @param month its first day */
    public Tally(UUID id, LocalDate month, String zone, Outcome outcome, int level) {
        this.id = id;
        this.month = month;
        this.zone = zone;
        this.outcome = outcome;
        this.level = level;
    }

    /** One more. */
    public void add(boolean houseBan) {
        interventions++;
        houseBans += houseBan ? 1 : 0;
    }
}
