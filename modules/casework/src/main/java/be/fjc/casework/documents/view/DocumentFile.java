package be.fjc.casework.documents.view;

import static be.fjc.platform.access.InformationClass.R;

import be.fjc.casework.view.ColleagueLine;
import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.time.Instant;
import java.util.UUID;

/**
 * A document of a dossier, without what it says. Whoever may not read the class of a document does not get this either; who reads that
 * class and only the summary of the facts, as at a table, does.
 *
 * @param size in bytes
 * @param template which version of which template a letter was written with
 * @param received how many of its pieces have come, as long as it arrives
 * @param flaw why it was refused
 * @param scanned whether a malware scanner looked into it too
 */
public record DocumentFile(
        @Open UUID id,
        @Open String href,
        @Open String content,
        @Classified(value = R, summary = true) String fileName,
        @Classified(value = R, summary = true) String origin,
        @Classified(value = R, summary = true) String template,
        @Classified(value = R, summary = true) String classification,
        @Classified(value = R, summary = true) String kind,
        @Classified(value = R, summary = true) Integer size,
        @Classified(value = R, summary = true) String state,
        @Classified(value = R, summary = true) Integer received,
        @Classified(value = R, summary = true) String flaw,
        @Classified(value = R, summary = true) Boolean scanned,
        @Classified(value = R, summary = true) Boolean own,
        @Classified(value = R, summary = true) ColleagueLine author,
        @Classified(value = R, summary = true) Instant startedAt,
        @Classified(value = R, summary = true) Instant withdrawnAt,
        @Classified(value = R, summary = true) String withdrawnReason) {}
