package be.fjc.chainapproach.inquiries.domain;

import java.util.Optional;
import java.util.UUID;

/** What is asked of all partners. */
public interface Inquiries {

    Optional<Inquiry> find(UUID id);

    /** Whether the organisation was asked about the item already. */
    boolean isAsked(UUID item, String organisation);

    void add(Inquiry inquiry);
}
