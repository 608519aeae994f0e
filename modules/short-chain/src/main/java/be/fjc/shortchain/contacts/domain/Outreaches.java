package be.fjc.shortchain.contacts.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reaching out, of all interventions. */
public interface Outreaches {

    Optional<Outreach> find(UUID intervention);

    void add(Outreach outreach);

    void add(Attempt attempt);

    void remove(Outreach outreach);

    /** Everybody who was tried, the latest first. */
    List<Attempt> attempts(UUID intervention);
}
