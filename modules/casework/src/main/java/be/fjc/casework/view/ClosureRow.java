package be.fjc.casework.view;

import be.fjc.casework.domain.ClosureReason;
import be.fjc.casework.domain.SafetyStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A closure as the query gives it. */
public record ClosureRow(
        ClosureReason reason, SafetyStatus safetyStatus, String outcome, LocalDate afterCareOn, Instant closedAt, UUID closedBy) {}
