package be.fjc.casework.safecontact.web;

import be.fjc.casework.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why, in own words; it is kept with the audit row. */
public record StatedReason(@NotBlank @Size(max = Sent.TEXT) String reason) {}
