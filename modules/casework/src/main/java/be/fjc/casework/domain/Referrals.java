package be.fjc.casework.domain;

import be.fjc.casework.ReferralId;

/** Every referral of the centre. */
public interface Referrals {

    /** The referral; throws {@link be.fjc.platform.kernel.NotFound} when there is none. */
    Referral get(ReferralId id);

    void add(Referral referral);
}
