package be.fjc.casework.documents.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.documents.domain.Document;
import be.fjc.casework.documents.domain.Documents;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Decision;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.sealing.Seal;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Somebody who may read a document takes it out and says why. What it said is gone; that it was here, and the reason, stay. */
@UseCase
public class WithdrawDocument {

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

    public void withdraw(DossierId id, UUID documentId, String reason, Expected expected) {
        Document document = standing.document(id, documentId, "casework.document.withdraw");
        Decision decision = access.require("casework.document.withdraw", standing.of(id, document, "casework.document.withdraw"));
        if (!decision.readable().contains(document.classification().information())) {
            throw access.absent("casework.document.withdraw", "document", documentId);
        }
        expected.check(document.id(), document.version());
        Instant now = clock.instant();
        document.withdraw(seal.seal(Document.reasonOf(document.id()), reason), now);
        documents.removeParts(document.id());
        settle.tell(document, "documentWithdrawn", access.subject().account(), now);
    }
}
