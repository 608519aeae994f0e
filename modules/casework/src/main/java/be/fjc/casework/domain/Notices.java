package be.fjc.casework.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What start screens have to say. */
public interface Notices {

    Optional<Notice> find(UUID id);

    /** Those with this code about a task, on the start screen of this person. */
    List<Notice> about(UUID task, String code, UUID account);

    void add(Notice notice);

    void remove(Notice notice);
}
