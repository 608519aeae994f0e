package be.fjc.chainapproach.attendance.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Who may read along. */
public record ReadAlongRequest(@NotNull UUID account) {}
