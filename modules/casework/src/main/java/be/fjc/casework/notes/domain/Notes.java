package be.fjc.casework.notes.domain;

import java.util.Optional;
import java.util.UUID;

/** The notes of all organisations. */
public interface Notes {

    Optional<Note> find(UUID id);

    void add(Note note);

    void add(NoteEdition edition);
}
