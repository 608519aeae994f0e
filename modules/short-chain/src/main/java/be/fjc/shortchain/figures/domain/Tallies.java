package be.fjc.shortchain.figures.domain;

import be.fjc.shortchain.interventions.domain.Intervention;
import be.fjc.shortchain.screening.domain.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is counted of interventions that go, and those that must go. */
public interface Tallies {

    Optional<Tally> find(LocalDate month, String zone, Outcome outcome, int level);

    void add(Tally tally);

    /** Interventions that nobody goes on with and that were decided on before this moment, the oldest first. */
    List<Intervention> over(Instant moment, int most);

    /** With all that hangs on it. */
    void remove(Intervention intervention);
}
