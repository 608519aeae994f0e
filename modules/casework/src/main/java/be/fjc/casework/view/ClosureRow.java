package be.fjc.casework.view;

import be.fjc.casework.domain.SafetyStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A closing as the query gives it, with the opening that followed; that part is null when none did. */
public record ClosureRow(
        UUID id,
        String reason,
        SafetyStatus safetyStatus,
        String outcome,
        LocalDate afterCareOn,
        Instant closedAt,
        UUID closedBy,
        String reopenedReason,
        Boolean repeat,
        Instant reopenedAt,
        UUID reopenedBy) {}
