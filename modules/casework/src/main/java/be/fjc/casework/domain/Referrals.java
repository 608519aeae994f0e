package be.fjc.casework.domain;

import be.fjc.casework.ReferralId;
import java.util.Optional;

/** Every referral of the centre. */
public interface Referrals {

    Optional<Referral> find(ReferralId id);

    void add(Referral referral);
}
