package be.fjc.casework;

import java.util.UUID;

/** Which referral. */
public record ReferralId(UUID value) {}
