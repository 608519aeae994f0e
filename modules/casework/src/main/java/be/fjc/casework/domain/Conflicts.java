package be.fjc.casework.domain;

import be.fjc.casework.DossierId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who has a conflict of interest with which dossier. */
public interface Conflicts {

    Optional<Conflict> find(UUID id);

    void add(Conflict conflict);

    /**
     * Whether the colleague must see nothing of it.
     *
     * @param thing a dossier or a referral
     */
    boolean bars(UUID account, UUID thing);

    /** The running conflict of a colleague with a dossier or referral, with the receipt number that coordinators know it by. */
    Optional<ReceiptNumber> barredReceipt(UUID account, UUID thing);

    /** Every dossier and referral that the colleague must see nothing of. */
    Set<UUID> barredFrom(UUID account);

    /** Those with the dossier that hold now. */
    List<Conflict> running(DossierId dossier);

    /**
     * Who must see nothing of it.
     *
     * @param thing a dossier or a referral
     */
    Set<UUID> barred(UUID thing);
}
