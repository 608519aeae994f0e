package be.fjc.casework.notes.view;

import java.time.Instant;
import java.util.UUID;

/** One note as the query gives it, sealed. */
public record NoteRow(
        UUID id,
        long version,
        String organisation,
        UUID author,
        Instant writtenAt,
        Instant correctedAt,
        Instant withdrawnAt,
        byte[] withdrawnReason) {

    static final String SELECT = """
            select new be.fjc.casework.notes.view.NoteRow(
                n.id, n.version, n.organisation, n.author, n.writtenAt, n.correctedAt, n.withdrawnAt, n.withdrawnReason)
            from Note n""";
}
