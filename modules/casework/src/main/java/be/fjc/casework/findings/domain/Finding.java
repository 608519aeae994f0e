package be.fjc.casework.findings.domain;

import java.time.Instant;
import java.util.UUID;

/** One thing that was found out, as it was entered. */
public interface Finding {

    UUID id();

    Entry entry();

    /** What it says. */
    Told told();

    /** From now on it does not count any more; refused the second time. */
    void lapse(Lapse how, String reason, UUID by, Instant now);
}
