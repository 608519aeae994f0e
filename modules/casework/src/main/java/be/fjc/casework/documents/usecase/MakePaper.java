package be.fjc.casework.documents.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.documents.domain.Document;
import be.fjc.casework.documents.domain.DocumentClass;
import be.fjc.casework.documents.domain.DocumentOrigin;
import be.fjc.casework.documents.domain.Documents;
import be.fjc.casework.documents.domain.FileKind;
import be.fjc.casework.documents.domain.Paper;
import be.fjc.casework.documents.domain.PaperKind;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.casework.notes.domain.Disclosure;
import be.fjc.casework.notes.usecase.RecordDisclosure;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Subject;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.sealing.Seal;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Somebody makes a paper of what they could read, and it becomes a document of the dossier. An extract is a disclosure, and is written down as one. */
@UseCase
public class MakePaper {

    @Inject
    Access access;

    @Inject
    DocumentStanding standing;

    @Inject
    Documents documents;

    @Inject
    RecordDisclosure recordDisclosure;

    @Inject
    Settle settle;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    /** @param disclosure of an extract; null otherwise */
    public UUID make(DossierId id, PaperKind kind, Paper paper, Disclosure.Account disclosure) {
        access.require("casework.paper.make", standing.of(id, "casework.paper.make"));
        if (kind == PaperKind.EXTRACT) {
            recordDisclosure.record(id, disclosure);
        }
        byte[] file = PaperFile.of(paper);
        Refusal.unless(documents.bytesIn(id) + file.length <= Document.DOSSIER, "dossierFull");
        Subject subject = access.subject();
        Instant now = clock.instant();
        UUID document = Ids.at(now);
        String name = paper.title().toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + "-" + WorkingDays.dayOf(now) + ".pdf";
        var origin = new Document.Origin(
                kind == PaperKind.EXTRACT ? DocumentOrigin.EXTRACT : DocumentOrigin.LETTER, subject.account(), subject.organisation());
        DocumentClass classification = kind == PaperKind.INVITATION ? DocumentClass.IDENTITY : DocumentClass.FACTS;
        Document made = new Document(document, id, origin, classification, seal.seal(Document.nameOf(document), name), file.length, now);
        made.writtenWith(paper.template());
        documents.add(made);
        settle.keep(made, new FileCheck.Fit(FileKind.PDF, file), false, now);
        return document;
    }
}
