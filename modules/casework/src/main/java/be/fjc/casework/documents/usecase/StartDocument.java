package be.fjc.casework.documents.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.documents.domain.Document;
import be.fjc.casework.documents.domain.DocumentClass;
import be.fjc.casework.documents.domain.DocumentOrigin;
import be.fjc.casework.documents.domain.Documents;
import be.fjc.casework.documents.domain.FileKind;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.Subject;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.sealing.Seal;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Somebody is going to send a document, says how large it is, and chooses its class among those they may read themselves. */
@UseCase
public class StartDocument {

    @Inject
    Access access;

    @Inject
    DocumentStanding standing;

    @Inject
    Documents documents;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    /** @param bytes size of the whole */
    public UUID start(DossierId id, String name, DocumentClass classification, int bytes) {
        Decision decision = access.require("casework.document.add", standing.of(id, "casework.document.add"));
        if (!decision.readable().contains(classification.information())) {
            throw new InvalidInput("notInList", "classification");
        }
        if (FileKind.named(name).isEmpty()) {
            throw new InvalidInput("typeNotAllowed", "fileName");
        }
        Refusal.unless(documents.bytesIn(id) + bytes <= Document.DOSSIER, "dossierFull");
        Subject subject = access.subject();
        Instant now = clock.instant();
        UUID document = Ids.at(now);
        var origin = new Document.Origin(DocumentOrigin.ATTACHMENT, subject.account(), subject.organisation());
        documents.add(new Document(document, id, origin, classification, seal.seal(Document.nameOf(document), name), bytes, now));
        return document;
    }
}
