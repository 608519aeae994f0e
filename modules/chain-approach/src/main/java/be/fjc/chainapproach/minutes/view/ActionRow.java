package be.fjc.chainapproach.minutes.view;

import java.time.Instant;
import java.util.UUID;

/** An agreement as the query gives it. */
public record ActionRow(UUID id, UUID item, UUID task, Instant agreedAt) {}
