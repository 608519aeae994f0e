package be.fjc.chainapproach.plan.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** From when a version holds. @param evaluateOn when it is looked at for the first time; left out, after as many weeks as the centre set */
public record EstablishmentRequest(@NotNull LocalDate effectiveOn, LocalDate evaluateOn) {}
