package be.fjc.casework.compartments.domain;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.ReceiptNumber;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which dossiers are sealed, and who knows of them. */
public interface Seals {

    Optional<DossierSeal> find(UUID id);

    /** The one that holds now. */
    Optional<DossierSeal> of(DossierId dossier);

    void add(DossierSeal seal);

    /**
     * Whether it is sealed and the person is outside the circle.
     *
     * @param thing a dossier or a referral
     */
    boolean keepFrom(UUID account, UUID thing);

    /** Every sealed dossier, and its referral, of whose circle the person is not. */
    Set<UUID> keptFrom(UUID account);

    /** The number by which the circle knows the sealed dossier or referral; empty when it is not sealed. */
    Optional<ReceiptNumber> receipt(UUID thing);

    /** Accounts of everybody who knows of the sealed dossier or referral with this id; nobody when it is not sealed. */
    Set<UUID> circle(UUID thing);
}
