package be.fjc.chainapproach.minutes.domain;

import be.fjc.platform.access.Subject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The minutes of all meetings. */
public interface MinutesBook {

    Optional<Entry> find(UUID entry);

    void add(Entry entry);

    void add(AgreedAction action);

    void add(MinutesApproval approval);

    /** Keeps that somebody read the minutes of an item; only the first time is kept. */
    void read(UUID item, Subject reader, Instant now);
}
