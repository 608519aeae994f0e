package be.fjc.chainapproach.attendance.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Somebody who comes in for an item. */
public record AttendanceRequest(@NotNull UUID account, @NotNull Boolean observer) {}
