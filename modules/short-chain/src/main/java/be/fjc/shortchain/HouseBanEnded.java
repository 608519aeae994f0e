package be.fjc.shortchain;

import be.fjc.platform.events.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * A house ban is over: somebody may come home again, which is a moment to look at the risk anew.
 *
 * @param intervention of which it came
 * @param lifted whether it was taken away before its end
 * @param extended whether the family court had extended it
 * @param at when it ended
 */
public record HouseBanEnded(UUID houseBan, UUID intervention, boolean lifted, boolean extended, Instant at) implements DomainEvent {}
