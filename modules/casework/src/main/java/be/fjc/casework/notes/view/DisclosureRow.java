package be.fjc.casework.notes.view;

import be.fjc.casework.notes.domain.DisclosureKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A disclosure as the query gives it. */
public record DisclosureRow(
        UUID id,
        LocalDate disclosedOn,
        String organisation,
        String function,
        DisclosureKind kind,
        String basis,
        String reason,
        Instant recordedAt,
        UUID recordedBy) {

    static final String SELECT = """
            select new be.fjc.casework.notes.view.DisclosureRow(
                d.id, d.account.disclosedOn, d.account.organisation, d.account.function, d.account.kind, d.account.basis,
                d.account.reason, d.recordedAt, d.recordedBy)
            from Disclosure d""";
}
