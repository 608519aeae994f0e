package be.fjc.casework.documents.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.documents.domain.Document;
import be.fjc.casework.documents.domain.DocumentPart;
import be.fjc.casework.documents.domain.Documents;
import be.fjc.platform.access.Access;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.sealing.Seal;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** The next piece of a document comes in from whoever began to send it; with the last one it is looked into at once. */
@UseCase
public class AddDocumentPart {

    @Inject
    Access access;

    @Inject
    DocumentStanding standing;

    @Inject
    Documents documents;

    @Inject
    Settle settle;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    /** @param place of the piece, from 0; one that is here already changes nothing, so that sending again after a lost answer is safe */
    public void add(DossierId id, UUID documentId, int place, byte[] piece) {
        Document document = standing.document(id, documentId, "casework.document.add");
        if (!document.isBy(access.subject().account())) {
            throw access.absent("casework.document.add", "document", documentId);
        }
        access.require("casework.document.add", standing.of(id, document, "casework.document.add"));
        if (!document.expects(place, piece.length)) {
            return;
        }
        Instant now = clock.instant();
        UUID part = Ids.at(now);
        documents.add(new DocumentPart(part, document.id(), place, seal.sealBytes(DocumentPart.contentOf(part), piece)));
        document.arrived();
        if (document.isWhole()) {
            settle.settle(document, now);
        }
    }
}
