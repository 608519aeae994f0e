package be.fjc.casework.domain;

import be.fjc.casework.DossierId;
import be.fjc.casework.ReferralId;
import java.util.List;
import java.util.Optional;

/** Every referral of the centre. */
public interface Referrals {

    Optional<Referral> find(ReferralId id);

    /** Those that a dossier came from: its own, and that of each dossier that went into it. */
    List<Referral> of(DossierId dossier);

    void add(Referral referral);
}
