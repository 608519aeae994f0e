package be.fjc.shortchain.screening.domain;

import be.fjc.casework.ZoneTables.Sitting;
import be.fjc.platform.access.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Meetings of tables that go over the interventions of their zones. */
public interface Sittings {

    /** Where somebody sits now. */
    List<Sitting> where(Subject subject, Instant now);

    /** What the table of a meeting is called. */
    Optional<String> nameOf(UUID meeting);
}
