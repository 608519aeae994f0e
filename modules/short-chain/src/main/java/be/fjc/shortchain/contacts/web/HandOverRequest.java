package be.fjc.shortchain.contacts.web;

import be.fjc.shortchain.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What others go on with. @param silentBecause why who was not spoken to does not know of it */
public record HandOverRequest(
        @NotBlank @Size(max = Sent.LINE) String handedTo,
        @NotNull Boolean immediateDanger,
        @NotBlank @Size(max = Sent.TEXT) String situation,
        @NotBlank @Size(max = Sent.TEXT) String silentBecause) {}
