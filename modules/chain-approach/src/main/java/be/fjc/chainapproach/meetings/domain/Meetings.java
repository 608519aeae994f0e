package be.fjc.chainapproach.meetings.domain;

import java.util.Optional;
import java.util.UUID;

/** The meetings of all tables. */
public interface Meetings {

    Optional<Meeting> find(UUID id);

    void add(Meeting meeting);
}
