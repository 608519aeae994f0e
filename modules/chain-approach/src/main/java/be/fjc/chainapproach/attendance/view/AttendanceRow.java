package be.fjc.chainapproach.attendance.view;

import java.time.Instant;
import java.util.UUID;

/** An attendance as the query gives it. */
public record AttendanceRow(
        UUID id, UUID account, String organisation, boolean observer, Instant cameAt, Instant leftAt, Instant withdrawnAt, byte[] withdrawnReason) {}
