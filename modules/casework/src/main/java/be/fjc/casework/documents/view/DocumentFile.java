package be.fjc.casework.documents.view;

import static be.fjc.platform.access.InformationClass.R;

import be.fjc.casework.view.ColleagueLine;
import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.time.Instant;
import java.util.UUID;

/**
 * A document of a dossier, without what it says. Whoever may not read the class of a document does not get this either.
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
        @Classified(R) String fileName,
        @Classified(R) String origin,
        @Classified(R) String template,
        @Classified(R) String classification,
        @Classified(R) String kind,
        @Classified(R) Integer size,
        @Classified(R) String state,
        @Classified(R) Integer received,
        @Classified(R) String flaw,
        @Classified(R) Boolean scanned,
        @Classified(R) Boolean own,
        @Classified(R) ColleagueLine author,
        @Classified(R) Instant startedAt,
        @Classified(R) Instant withdrawnAt,
        @Classified(R) String withdrawnReason) {}
