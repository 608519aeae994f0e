package be.fjc.chainapproach.risk.web;

import be.fjc.chainapproach.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whether a second person agrees to a level below the floor, and why. */
public record SecondingRequest(@NotNull Boolean agrees, @NotBlank @Size(max = Sent.TEXT) String secondReason) {}
