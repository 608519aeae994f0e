package be.fjc.chainapproach.minutes.view;

import java.time.Instant;
import java.util.UUID;

/** A reading as the query gives it. */
public record ReaderRow(UUID account, String organisation, Instant readAt) {}
