package be.fjc.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * Who saw the dossier with this number, in which period, and why that is asked; in a body, because numbers do not belong in addresses.
 *
 * @param until first moment that does not count any more
 */
public record ViewersQuery(
        @NotBlank @Size(max = 40) String number,
        Instant from,
        Instant until,
        @NotBlank @Size(min = 5, max = 500) String reason) {}
