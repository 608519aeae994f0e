package be.fjc.shortchain.housebans.web;

import be.fjc.shortchain.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why somebody needs the home, in own words; it is kept with the audit row. */
public record HomeRevealRequest(@NotBlank @Size(max = Sent.TEXT) String reason) {}
