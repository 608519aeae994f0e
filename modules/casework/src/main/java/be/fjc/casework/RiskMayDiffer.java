package be.fjc.casework;

import be.fjc.platform.events.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * Something became known of a family after which the risk may be another than it was.
 *
 * @param fact id of what became known: told again, it is the same
 * @param sign {@code newIncident}, {@code separation}, {@code pregnancy}, {@code missedContacts}, {@code houseBanEnds} or {@code release}
 * @param by account of who entered it; null when it is the clock
 */
public record RiskMayDiffer(UUID dossier, UUID fact, String sign, UUID by, Instant at) implements DomainEvent {}
