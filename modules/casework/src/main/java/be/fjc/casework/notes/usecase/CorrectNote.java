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
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.sealing.Seal;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Who wrote a note puts it right; what it said before stays to be read. */
@UseCase
public class CorrectNote {

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

    public void correct(DossierId id, UUID noteId, NoteKind kind, String text, Expected expected) {
        Note note = standing.note(id, noteId, "casework.note.correct");
        access.require("casework.note.correct", standing.of(id, note, "casework.note.correct"));
        expected.check(note.id(), note.version());
        Subject subject = access.subject();
        Instant now = clock.instant();
        note.correct(now);
        UUID edition = Ids.at(now);
        notes.add(new NoteEdition(edition, note.id(), kind, seal.seal(NoteEdition.textOf(edition), text), now));
        timeline.add(Step.of(id, "noteCorrected", Map.of(), subject.account(), now).within(subject.organisation()));
    }
}
