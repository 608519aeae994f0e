package be.fjc.shortchain.screening.domain;

import be.fjc.casework.ZoneTables.Sitting;
import java.util.Set;
import java.util.UUID;

/**
 * What of a sitting somebody does not get to see because it may be about a family that the case file keeps from that person: here a name that is
 * alike is enough, other than for who takes in.
 */
public interface KeptAtTable {

    Set<UUID> from(UUID account, Sitting sitting);
}
