package be.fjc.chainapproach.minutes.web;

import be.fjc.chainapproach.domain.Coded;
import be.fjc.chainapproach.minutes.domain.EntryClass;
import be.fjc.chainapproach.minutes.domain.EntryKind;
import be.fjc.chainapproach.minutes.domain.Said;
import be.fjc.chainapproach.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** An entry of minutes as it is typed. */
public record EntryRequest(
        @NotBlank @Size(max = Sent.LINE) String kind,
        @NotBlank @Size(max = Sent.LINE) String classification,
        @Size(max = Sent.LINE) String organisation,
        LocalDate notedOn,
        @Size(max = Sent.LINE) String toldTo,
        @Size(max = Sent.TEXT) String wording) {

    Said said() {
        return new Said(
                Coded.sent(EntryKind.class, kind, "kind"),
                Coded.sent(EntryClass.class, classification, "classification"),
                stripped(organisation),
                notedOn,
                stripped(toldTo),
                wording == null ? "" : wording.strip());
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
