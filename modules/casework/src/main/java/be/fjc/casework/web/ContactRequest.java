package be.fjc.casework.web;

import be.fjc.casework.domain.Contact;
import be.fjc.casework.domain.ContactChannel;
import be.fjc.casework.domain.ContactResult;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A contact with the family; the next one is required while the dossier is open. */
public record ContactRequest(
        @NotNull Instant at,
        @NotNull @OneOf(ContactChannel.class) String channel,
        UUID person,
        @NotNull @OneOf(ContactResult.class) String result,
        @NotBlank @Size(max = Sent.TEXT) String note,
        Boolean incoming,
        @Size(max = Sent.TEXT) String overrideReason,
        LocalDate nextContactOn) {

    Contact.Report report() {
        return new Contact.Report(
                at,
                Sent.value(ContactChannel.class, channel),
                person,
                Sent.listed(ContactResult.class, result),
                note.strip(),
                Boolean.TRUE.equals(incoming));
    }
}
