package be.fjc.chainapproach.measures.web;

import be.fjc.chainapproach.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** That a measure holds no longer, and why. */
public record EndingRequest(@NotNull LocalDate endedOn, @NotBlank @Size(max = Sent.TEXT) String endedBecause) {}
