package be.fjc.casework.notes.web;

import be.fjc.casework.notes.domain.Disclosure;
import be.fjc.casework.notes.domain.DisclosureKind;
import be.fjc.casework.web.OneOf;
import be.fjc.casework.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What was told to whom, when, on which ground and why. */
public record DisclosureRequest(
        @NotNull LocalDate disclosedOn,
        @NotBlank @Size(max = Sent.LINE) String recipientOrganisation,
        @NotBlank @Size(max = Sent.LINE) String recipientFunction,
        @NotNull @OneOf(DisclosureKind.class) String disclosed,
        @NotBlank @Size(max = Sent.LINE) String basis,
        @NotBlank @Size(max = Sent.TEXT) String reason) {

    Disclosure.Account account() {
        return new Disclosure.Account(disclosedOn, recipientOrganisation.strip(), recipientFunction.strip(),
                Sent.value(DisclosureKind.class, disclosed), basis, reason.strip());
    }
}
