package be.fjc.casework.documents.domain;

import be.fjc.casework.DossierId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The documents of all dossiers, and their pieces. */
public interface Documents {

    Optional<Document> find(UUID id);

    void add(Document document);

    void add(DocumentPart part);

    /** In their order. */
    List<DocumentPart> parts(UUID document);

    void removeParts(UUID document);

    /** What the documents of a dossier take up together, in bytes; those that were refused or withdrawn take up nothing. */
    long bytesIn(DossierId dossier);

    /** The oldest documents that wait for the scanner. */
    List<Document> quarantined(int most);

    /** Documents that began to arrive before this moment and never came whole. */
    List<Document> unfinished(Instant before, int most);
}
