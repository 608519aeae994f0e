package be.fjc.casework.documents.domain;

import be.fjc.platform.sealing.Place;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A piece of a document, sealed: small enough for one request, and for the memory of whoever opens it. */
@Entity
@Table(name = "casework_document_part")
public class DocumentPart {

    /** Of every piece but the last. */
    public static final int BYTES = 180_000;

    @Id
    private UUID id;

    @Column(name = "document_id")
    private UUID document;

    private int place;

    private byte[] content;

    protected DocumentPart() {}

    /** @param sealed for {@link #contentOf} of this id */
    public DocumentPart(UUID id, UUID document, int place, byte[] sealed) {
        this.id = id;
        this.document = document;
        this.place = place;
        this.content = sealed.clone();
    }

    /** Where a piece lies sealed. */
    public static Place contentOf(UUID part) {
        return new Place("casework_document_part", part, "content");
    }

    public UUID id() {
        return id;
    }

    public byte[] sealed() {
        return content.clone();
    }
}
