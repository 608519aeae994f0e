package be.fjc.casework;

import be.fjc.platform.events.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** The centre said what it does with a referral; {@code outcome} is what its referrer may know. */
public record ReferralDecided(UUID referral, UUID filedBy, UUID decidedBy, String receiptNumber, String outcome, Instant at)
        implements DomainEvent {}
