package be.fjc.casework.notes.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.notes.domain.Note;
import be.fjc.casework.notes.domain.Notes;
import be.fjc.casework.usecase.Standing;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** How the person who asks stands to the notes of a dossier; another organisation's note is not there. */
@ApplicationScoped
class NoteStanding {

    @Inject
    Access access;

    @Inject
    Standing standing;

    @Inject
    Dossiers dossiers;

    @Inject
    Notes notes;

    /** To the notes of the asker's own organisation in this dossier. */
    Facts ofOwn(DossierId id, String action) {
        Dossier dossier = dossiers.find(id).orElseThrow(() -> access.absent(action, "dossier", id.value()));
        Facts facts = standing.of(access.subject(), dossier);
        return new Facts("dossier", id.value(), with(facts.relations(), Relation.OWN_ORGANISATION));
    }

    Note note(DossierId dossier, UUID id, String action) {
        return notes.find(id)
                .filter(note -> note.isOf(dossier) && note.belongsTo(access.subject().organisation()))
                .orElseThrow(() -> access.absent(action, "note", id));
    }

    /** To this note: a note is one's own only as long as one has to do with its dossier. */
    Facts of(DossierId id, Note note, String action) {
        Subject subject = access.subject();
        Dossier dossier = dossiers.find(id).orElseThrow(() -> access.absent(action, "note", note.id()));
        Set<Relation> relations = standing.of(subject, dossier).relations();
        Set<Relation> held = with(relations, Relation.OWN_ORGANISATION);
        return new Facts("note", note.id(), !relations.isEmpty() && note.isBy(subject.account()) ? with(held, Relation.SELF) : held);
    }

    private static Set<Relation> with(Set<Relation> relations, Relation more) {
        Set<Relation> all = EnumSet.of(more);
        all.addAll(relations);
        return all;
    }
}
