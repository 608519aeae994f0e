package be.fjc.casework.notes.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Step;
import be.fjc.casework.domain.Timeline;
import be.fjc.casework.notes.domain.Note;
import be.fjc.casework.notes.domain.NoteEdition;
import be.fjc.casework.notes.domain.NoteKind;
import be.fjc.casework.notes.domain.Notes;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Subject;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.sealing.Seal;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Somebody writes a note for the organisation they work for now. In the timeline only that organisation sees that it was written. */
@UseCase
public class AddNote {

    @Inject
    Access access;

    @Inject
    NoteStanding standing;

    @Inject
    Notes notes;

    @Inject
    Seal seal;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    public UUID add(DossierId id, NoteKind kind, String text) {
        access.require("casework.note.add", standing.ofOwn(id, "casework.note.add"));
        Subject subject = access.subject();
        Instant now = clock.instant();
        Note note = new Note(Ids.at(now), id, subject.organisation(), subject.account(), now);
        notes.add(note);
        UUID edition = Ids.at(now);
        notes.add(new NoteEdition(edition, note.id(), kind, seal.seal(NoteEdition.textOf(edition), text), now));
        timeline.add(Step.of(id, "noteAdded", Map.of(), subject.account(), now).within(subject.organisation()));
        return note.id();
    }
}
