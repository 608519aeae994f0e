package be.fjc.casework;

import java.time.Instant;
import java.util.UUID;

/**
 * Telling, for a module that knows of a family by other means than its dossier, that the risk may be another from now on. Which dossiers that
 * concerns is found here and told to nobody: not whether there is one either.
 */
public interface RiskDesk {

    /**
     * In every open dossier that came from the referral, and in every one where an incident stands with that report. Told again, it is the
     * same.
     */
    void mayDiffer(Learned learned, Instant now);

    /**
     * What became known.
     *
     * @param fact id of it
     * @param sign as in {@link RiskMayDiffer}
     * @param referral in which the family was handed over; null when it was not
     * @param reportNumber of the police, whole; null when not known
     */
    record Learned(UUID fact, String sign, ReferralId referral, String reportNumber) {}
}
