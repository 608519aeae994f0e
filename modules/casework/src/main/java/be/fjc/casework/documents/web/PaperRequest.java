package be.fjc.casework.documents.web;

import be.fjc.casework.documents.domain.PaperKind;
import be.fjc.casework.documents.domain.Recipient;
import be.fjc.casework.web.OneOf;
import be.fjc.casework.web.Sent;
import be.fjc.platform.kernel.InvalidInput;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A paper somebody wants to see before it is made. */
public record PaperRequest(
        @NotNull @OneOf(PaperKind.class) String kind,
        @OneOf(Recipient.class) String recipient,
        UUID person,
        @Size(max = Sent.TEXT) String text) {

    PaperKind kindOf() {
        return Sent.value(PaperKind.class, kind);
    }

    /** For whom an extract is; null of everything else. */
    Recipient recipientOf() {
        boolean extract = kindOf() == PaperKind.EXTRACT;
        if (extract && recipient == null) {
            throw new InvalidInput("required", "recipient");
        }
        return extract ? Sent.value(Recipient.class, recipient) : null;
    }
}
