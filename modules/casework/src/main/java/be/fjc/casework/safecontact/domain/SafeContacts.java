package be.fjc.casework.safecontact.domain;

import be.fjc.casework.DossierId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was agreed about contact with the people of the dossiers, and how they are reached. */
public interface SafeContacts {

    void add(ContactRule rule);

    void add(ContactDetail detail);

    Optional<ContactRule> rule(UUID id);

    Optional<ContactDetail> detail(UUID id);

    /** The edition that held at the moment, which is known to the minute; empty when nothing was agreed by then. */
    Optional<ContactRule> inForce(UUID person, Instant at);

    /** Every edition of every person of the dossier, the latest first. */
    List<ContactRule> rules(DossierId dossier);

    /** Every detail of every person of the dossier, in the order they came. */
    List<ContactDetail> details(DossierId dossier);

    /** Everybody whom these words find with whom something was ever agreed. @param words as the index of names is asked */
    List<AgreedMember> agreedWith(String words);
}
