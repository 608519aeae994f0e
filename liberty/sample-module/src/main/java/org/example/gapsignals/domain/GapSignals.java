package org.example.gapsignals.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The signals of the centre. */
public interface GapSignals {

    void add(GapSignal signal);

    /** Whether this person has a signal about the same waiting. */
    boolean isWaiting(Theme theme, String municipality, UUID signalledBy);

    /** Those that wait since that moment or longer, the oldest first. */
    List<GapSignal> waitingSince(Instant moment, int most);
}
