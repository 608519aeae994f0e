package be.fjc.shortchain.zones.web;

import be.fjc.shortchain.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** That the short chain works in a zone. */
public record ZoneCoverRequest(
        @NotBlank @Size(max = Sent.LINE) String zone,
        @NotBlank @Size(max = Sent.LINE) String organisation,
        @NotBlank @Size(max = Sent.LINE) String contactFunction,
        @NotNull LocalDate startsOn) {}
