package be.fjc.casework.domain;

import java.util.Optional;
import java.util.UUID;

/** What start screens have to say. */
public interface Notices {

    Optional<Notice> find(UUID id);

    void add(Notice notice);

    void remove(Notice notice);
}
