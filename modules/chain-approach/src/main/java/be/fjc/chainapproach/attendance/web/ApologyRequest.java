package be.fjc.chainapproach.attendance.web;

import be.fjc.chainapproach.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who excused itself. */
public record ApologyRequest(@NotBlank @Size(max = Sent.LINE) String organisation) {}
