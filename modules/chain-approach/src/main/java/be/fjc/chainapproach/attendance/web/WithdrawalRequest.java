package be.fjc.chainapproach.attendance.web;

import be.fjc.chainapproach.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What was wrong about an attendance. */
public record WithdrawalRequest(@NotBlank @Size(max = Sent.TEXT) String reason) {}
