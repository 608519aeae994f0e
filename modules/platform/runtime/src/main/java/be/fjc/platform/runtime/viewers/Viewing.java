package be.fjc.platform.runtime.viewers;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How one person stood to a thing over a time, never what was seen.
 *
 * @param organisations for which organisations
 * @param roles in which roles
 * @param times how often the person was let in, to read or to act
 * @param denied how often not
 * @param classes classes of information that were open
 * @param relations by what right
 * @param emergency whether normal rights were ever set aside
 */
public record Viewing(
        UUID account,
        List<String> organisations,
        List<String> roles,
        Instant first,
        Instant last,
        long times,
        long denied,
        List<String> classes,
        List<String> relations,
        boolean emergency) {

    /** Where it stands in the list. */
    public record Place(Instant last, UUID account) {}
}
