package be.fjc.casework.view;

import be.fjc.casework.domain.TrackReason;
import java.time.Instant;
import java.util.UUID;

/** A time in one track as the query gives it. */
public record PeriodRow(String track, int level, Instant from, Instant until, TrackReason reason, String note, UUID decidedBy) {}
