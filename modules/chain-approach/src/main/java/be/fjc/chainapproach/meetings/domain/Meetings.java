package be.fjc.chainapproach.meetings.domain;

import java.util.Optional;
import java.util.UUID;

/** The meetings of all tables. */
public interface Meetings {

    Optional<Meeting> find(UUID id);

    /** The one on whose agenda the item is or was. */
    Optional<Meeting> at(UUID item);

    void add(Meeting meeting);
}
