package be.fjc.chainapproach.plan.web;

import be.fjc.chainapproach.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a plan ends. */
public record ClosingRequest(@NotBlank @Size(max = Sent.TEXT) String planClosedReason) {}
