package be.fjc.casework.notes.view;

import static be.fjc.platform.access.InformationClass.P;

import be.fjc.casework.view.ColleagueLine;
import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A note of the reader's own organisation, opened. That it is there is as private as what it says.
 *
 * @param own whether the reader wrote it
 * @param undoUntil until when the reader can take back its withdrawal; null when not
 * @param earlier what it said before, the oldest first
 */
public record NoteFile(
        @Open UUID id,
        @Open String href,
        @Classified(P) String kind,
        @Classified(P) String text,
        @Classified(P) String organisation,
        @Classified(P) ColleagueLine author,
        @Classified(P) Boolean own,
        @Classified(P) Instant writtenAt,
        @Classified(P) Instant correctedAt,
        @Classified(P) Instant withdrawnAt,
        @Classified(P) String withdrawnReason,
        @Classified(P) Instant undoUntil,
        @Classified(P) List<Edition> earlier) {

    /** What it said until the next one. */
    public record Edition(@Classified(P) String kind, @Classified(P) String text, @Classified(P) Instant writtenAt) {}
}
