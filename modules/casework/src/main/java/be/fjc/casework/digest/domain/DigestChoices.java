package be.fjc.casework.digest.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who wants a digest. */
public interface DigestChoices {

    Optional<DigestChoice> find(UUID id);

    /** Somebody has one at most. */
    Optional<DigestChoice> of(UUID account);

    /** In the place of the one before, if there was one. */
    void put(DigestChoice choice);

    void remove(DigestChoice choice);

    /** Those whose time has come and who had none this day, at most so many. */
    List<DigestChoice> due(LocalDate day, LocalTime time, int most);
}
