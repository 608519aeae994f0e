package be.fjc.chainapproach.measures.web;

import be.fjc.chainapproach.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** That a measure was broken, and how. */
public record BreachRequest(@NotNull LocalDate happenedOn, @NotBlank @Size(max = Sent.TEXT) String breachWords) {}
