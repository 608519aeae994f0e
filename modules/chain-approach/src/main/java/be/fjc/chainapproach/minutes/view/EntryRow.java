package be.fjc.chainapproach.minutes.view;

import be.fjc.chainapproach.minutes.domain.EntryClass;
import be.fjc.chainapproach.minutes.domain.EntryKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An entry as the query gives it, sealed. */
public record EntryRow(
        UUID id,
        long version,
        EntryKind kind,
        EntryClass classification,
        String organisation,
        LocalDate on,
        byte[] recipient,
        byte[] wording,
        UUID writtenBy,
        Instant writtenAt,
        UUID changedBy,
        Instant changedAt) {

    static final String SELECT = """
            select new be.fjc.chainapproach.minutes.view.EntryRow(
                e.id, e.version, e.kind, e.classification, e.organisation, e.on, e.recipient, e.wording, e.writtenBy, e.writtenAt,
                e.changedBy, e.changedAt)
            from Entry e where e.item = :item and e.removedAt is null""";
}
