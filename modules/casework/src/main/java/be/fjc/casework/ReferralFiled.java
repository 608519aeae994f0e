package be.fjc.casework;

import be.fjc.platform.events.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** Someone filed a referral; {@code immediateDanger} as the referrer sees it. */
public record ReferralFiled(UUID referral, UUID filedBy, String referrerType, boolean immediateDanger, Instant at) implements DomainEvent {}
