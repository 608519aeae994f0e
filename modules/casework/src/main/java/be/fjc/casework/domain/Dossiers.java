package be.fjc.casework.domain;

import be.fjc.casework.DossierId;
import be.fjc.casework.ReferralId;
import be.fjc.casework.matching.domain.Called;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Every dossier of the centre, with what is written down in it. */
public interface Dossiers {

    Optional<Dossier> find(DossierId id);

    /** The one that opened out of a referral. */
    Optional<Dossier> outOf(ReferralId referral);

    /** Everybody in these families. @param dossiers by id; what is no dossier counts for nothing */
    List<Called> people(Set<UUID> dossiers);

    void add(Dossier dossier);

    void add(Contact contact);

    void add(Assignment assignment);

    void add(Closure closure);

    /** How often in a row it was tried last, and nobody of the family was spoken to. */
    int missedInARow(DossierId dossier);
}
