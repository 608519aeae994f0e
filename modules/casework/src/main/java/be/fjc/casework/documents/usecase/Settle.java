package be.fjc.casework.documents.usecase;

import be.fjc.casework.documents.domain.Document;
import be.fjc.casework.documents.domain.DocumentPart;
import be.fjc.casework.documents.domain.Documents;
import be.fjc.casework.documents.domain.Flaw;
import be.fjc.casework.documents.domain.FlawFound;
import be.fjc.casework.domain.Step;
import be.fjc.casework.domain.Timeline;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.malware.MalwareCheck;
import be.fjc.platform.sealing.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Decides about a document that is whole. What is kept takes the place of what came; what is refused leaves nothing but the reason. As long
 * as a scanner that should answer does not, the document stays where it is.
 */
@ApplicationScoped
class Settle {

    /** One file at a time on a node: each is in memory whole, and there is little. */
    private final ReentrantLock one = new ReentrantLock();

    @Inject
    Documents documents;

    @Inject
    MalwareCheck malware;

    @Inject
    Timeline timeline;

    @Inject
    Seal seal;

    void settle(Document document, Instant now) {
        one.lock();
        try {
            byte[] file = whole(document);
            FileCheck.Fit fit = FileCheck.of(seal.open(Document.nameOf(document.id()), document.sealedName()), file);
            MalwareCheck.Verdict verdict = malware.of(file);
            FlawFound.unless(verdict != MalwareCheck.Verdict.INFECTED, Flaw.MALWARE);
            if (verdict != MalwareCheck.Verdict.NO_ANSWER) {
                keep(document, fit, verdict == MalwareCheck.Verdict.CLEAN, now);
            }
        } catch (FlawFound found) {
            documents.removeParts(document.id());
            document.refuse(found.flaw());
        } finally {
            one.unlock();
        }
    }

    /** Of a file that comes from here: nothing is looked for in it. */
    void keep(Document document, FileCheck.Fit fit, boolean scanned, Instant now) {
        documents.removeParts(document.id());
        byte[] served = fit.served();
        for (int place = 0; place * DocumentPart.BYTES < served.length; place++) {
            int from = place * DocumentPart.BYTES;
            byte[] piece = Arrays.copyOfRange(served, from, Math.min(served.length, from + DocumentPart.BYTES));
            UUID id = Ids.at(now);
            documents.add(new DocumentPart(id, document.id(), place, seal.sealBytes(DocumentPart.contentOf(id), piece)));
        }
        document.keep(fit.kind(), served.length, scanned);
        tell(document, "documentAdded", document.author(), now);
    }

    /** That there is a document says as much as the document to who may not know of it. */
    void tell(Document document, String code, UUID actor, Instant now) {
        if (!document.classification().isKeptFromTimeline()) {
            Step step = Step.of(document.dossier(), code, Map.of("kind", document.kind().code()), actor, now);
            timeline.add(document.isPrivate() ? step.within(document.organisation()) : step);
        }
    }

    private byte[] whole(Document document) {
        var whole = new java.io.ByteArrayOutputStream();
        for (DocumentPart part : documents.parts(document.id())) {
            whole.writeBytes(seal.openBytes(DocumentPart.contentOf(part.id()), part.sealed()));
        }
        return whole.toByteArray();
    }
}
