package be.fjc.casework.documents.web;

import be.fjc.casework.documents.domain.PaperKind;
import be.fjc.casework.documents.domain.Recipient;
import be.fjc.casework.notes.domain.Disclosure;
import be.fjc.casework.notes.domain.DisclosureKind;
import be.fjc.casework.web.OneOf;
import be.fjc.casework.web.Sent;
import be.fjc.platform.kernel.InvalidInput;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A paper to be made; an extract goes with what is written down of it as a disclosure. */
public record NewPaperRequest(
        @NotNull @OneOf(PaperKind.class) String kind,
        @OneOf(Recipient.class) String recipient,
        UUID person,
        @Size(max = Sent.TEXT) String text,
        @Size(max = Sent.LINE) String recipientOrganisation,
        @Size(max = Sent.LINE) String recipientFunction,
        @Size(max = Sent.LINE) String basis,
        @Size(max = Sent.TEXT) String reason) {

    PaperRequest draft() {
        return new PaperRequest(kind, recipient, person, text);
    }

    /** What is written down of an extract; null of everything else. */
    Disclosure.Account disclosure(LocalDate today) {
        if (Sent.value(PaperKind.class, kind) != PaperKind.EXTRACT) {
            return null;
        }
        Map<String, String> needed = new LinkedHashMap<>();
        needed.put("recipientOrganisation", Sent.text(recipientOrganisation));
        needed.put("recipientFunction", Sent.text(recipientFunction));
        needed.put("basis", Sent.text(basis));
        needed.put("reason", Sent.text(reason));
        List<InvalidInput.Issue> missing = needed.entrySet().stream()
                .filter(entry -> entry.getValue() == null)
                .map(entry -> new InvalidInput.Issue("required", entry.getKey()))
                .toList();
        if (!missing.isEmpty()) {
            throw new InvalidInput(missing);
        }
        return new Disclosure.Account(today, needed.get("recipientOrganisation"), needed.get("recipientFunction"), DisclosureKind.REPORT,
                needed.get("basis"), needed.get("reason"));
    }
}
