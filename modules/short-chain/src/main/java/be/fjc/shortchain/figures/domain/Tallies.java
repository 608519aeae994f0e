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

    /**
     * Interventions with which nobody has anything to do any more, the oldest first.
     *
     * @param screenedBefore when those were decided on from which nothing followed
     * @param overBefore when all was over that followed from the others
     */
    List<Intervention> over(Instant screenedBefore, Instant overBefore, int most);

    /** With all that hangs on it. */
    void remove(Intervention intervention);
}
