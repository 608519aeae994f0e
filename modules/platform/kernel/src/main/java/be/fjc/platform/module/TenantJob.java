package be.fjc.platform.module;

import java.time.Duration;
import java.time.Instant;

/**
 * Work by the clock, done per centre with that centre's own rights; an application-scoped bean. It does not run for a centre where
 * the module is off, and one centre's failure is not another's.
 */
public interface TenantJob {

    /** Id of the module it belongs to. */
    String module();

    /** Stable name within the module. */
    String name();

    /** Shortest time between two runs. */
    Duration every();

    /** Whether every turn leaves a row in the audit; only the sealing of the audit itself does not, or it would never come to rest. */
    default boolean isAudited() {
        return true;
    }

    /** Does one portion, in its own transaction; anything thrown rolls it back and is tried again at the next turn. */
    void run(Instant now);
}
