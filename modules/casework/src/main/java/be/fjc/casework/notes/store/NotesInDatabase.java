package be.fjc.casework.notes.store;

import be.fjc.casework.notes.domain.Note;
import be.fjc.casework.notes.domain.NoteEdition;
import be.fjc.casework.notes.domain.Notes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class NotesInDatabase implements Notes {

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Override
    public Optional<Note> find(UUID id) {
        return Optional.ofNullable(entities.find(Note.class, id));
    }

    @Override
    public void add(Note note) {
        entities.persist(note);
    }

    @Override
    public void add(NoteEdition edition) {
        entities.persist(edition);
    }
}
