package be.fjc.casework.documents.demo;

import be.fjc.casework.DossierId;
import be.fjc.casework.documents.domain.DocumentClass;
import be.fjc.casework.documents.usecase.AddDocumentPart;
import be.fjc.casework.documents.usecase.StartDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A short report that somebody sent in. */
@ApplicationScoped
public class DemoDocuments {

    private static final byte[] REPORT =
            "Synthetisch voorbeeld: verslag van een gesprek op school.\r\n".getBytes(StandardCharsets.UTF_8);

    @Inject
    StartDocument startDocument;

    @Inject
    AddDocumentPart addDocumentPart;

    public void add(DossierId dossier) {
        UUID document = startDocument.start(dossier, "verslag-school.txt", DocumentClass.FACTS, REPORT.length);
        addDocumentPart.add(dossier, document, 0, REPORT);
    }
}
