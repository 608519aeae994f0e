package be.fjc.casework.view;

import be.fjc.platform.access.Open;
import java.time.Instant;
import java.util.UUID;

/**
 * A draft of a referral. It is open because only the one who typed it ever gets it.
 *
 * @param content the half-finished referral as JSON; null in a list
 */
public record DraftFile(@Open UUID id, @Open String href, @Open Instant savedAt, @Open Long version, @Open String content) {}
