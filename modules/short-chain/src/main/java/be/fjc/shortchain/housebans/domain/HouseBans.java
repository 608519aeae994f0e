package be.fjc.shortchain.housebans.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The house bans of the centre. */
public interface HouseBans {

    Optional<HouseBan> find(UUID id);

    /** Those of an intervention that were not withdrawn, the first notice first. */
    List<HouseBan> of(UUID intervention);

    /** Those that are over and of which nobody was told yet, the first to end first. */
    List<HouseBan> endedUntold(Instant now, int most);

    void add(HouseBan ban);
}
