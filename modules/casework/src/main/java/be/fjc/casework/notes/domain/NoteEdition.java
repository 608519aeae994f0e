package be.fjc.casework.notes.domain;

import be.fjc.platform.sealing.Place;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a note said from some moment on. The text lies sealed. */
@Entity
@Table(name = "casework_note_edition")
public class NoteEdition {

    @Id
    private UUID id;

    @Column(name = "note_id")
    private UUID note;

    private NoteKind kind;

    private byte[] text;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected NoteEdition() {}

    /** @param sealedText sealed for {@link #textOf} of this id */
    public NoteEdition(UUID id, UUID note, NoteKind kind, byte[] sealedText, Instant now) {
        this.id = id;
        this.note = note;
        this.kind = kind;
        this.text = sealedText.clone();
        this.writtenAt = now;
    }

    /** Where the text of an edition lies sealed. */
    public static Place textOf(UUID edition) {
        return new Place("casework_note_edition", edition, "text");
    }
}
