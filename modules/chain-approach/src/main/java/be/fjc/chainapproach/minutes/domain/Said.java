package be.fjc.chainapproach.minutes.domain;

import be.fjc.platform.kernel.InvalidInput;
import java.time.LocalDate;

/**
 * What was said, as it is typed.
 *
 * @param organisation code of the one it comes from, who does not agree, or who tells it; null where nobody in particular
 * @param on day of the fact, or when it is discussed again; null when it has none
 * @param recipient to whom it is told, in words; null unless it is told
 * @param wording empty only where the day says it all
 */
public record Said(EntryKind kind, EntryClass classification, String organisation, LocalDate on, String recipient, String wording) {

    public Said {
        if (kind.needsOrganisation() && organisation == null) {
            throw new InvalidInput("required", "organisation");
        }
        if (kind == EntryKind.NEXT_DATE && on == null) {
            throw new InvalidInput("required", "notedOn");
        }
        if (kind != EntryKind.NEXT_DATE && wording.isEmpty()) {
            throw new InvalidInput("required", "wording");
        }
        if ((kind == EntryKind.TOLD) == (recipient == null)) {
            throw new InvalidInput(recipient == null ? "required" : "unknownInput", "toldTo");
        }
    }
}
