package be.fjc.casework;

import be.fjc.platform.access.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Tables under professional secrecy (art. 458ter of the criminal code) that go over what the police of their zones reported. The module that
 * keeps tables answers; a centre without it has none, and there who takes in decides alone.
 */
public interface ZoneTables {

    /**
     * Where somebody sits now: the doors are open and it is still that day, everybody who takes part is bound by a protocol that holds, and this
     * person acknowledged secrecy for the organisation that they work for now.
     */
    List<Sitting> where(Subject subject, Instant now);

    /** What the table of a meeting is called. */
    Optional<String> nameOf(UUID meeting);

    /** @param zones codes of the police zones, never none */
    record Sitting(UUID meeting, String table, Set<String> zones) {

        public Sitting {
            zones = Set.copyOf(zones);
        }
    }
}
