package be.fjc.chainapproach.plan.web;

import be.fjc.chainapproach.web.Sent;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Whether the caller's organisation agrees.
 *
 * @param number of the version that was read
 * @param disagreementReason required of who does not
 */
public record AgreementRequest(@NotNull @Min(1) Integer number, @NotNull Boolean agrees, @Size(max = Sent.TEXT) String disagreementReason) {}
