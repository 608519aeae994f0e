package be.fjc.casework.notes.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Step;
import be.fjc.casework.domain.Timeline;
import be.fjc.casework.notes.domain.Note;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Subject;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.sealing.Seal;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Who wrote a note withdraws it and says why. The reason is as private as the note: it is sealed, and not in the audit. */
@UseCase
public class WithdrawNote {

    @Inject
    Access access;

    @Inject
    NoteStanding standing;

    @Inject
    Seal seal;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /** Right after, by who withdrew it. */
    public void undo(DossierId id, UUID noteId, Expected expected) {
        Note note = standing.note(id, noteId, "casework.note.undo");
        access.require("casework.note.undo", standing.of(id, note, "casework.note.undo"));
        expected.check(note.id(), note.version());
        Subject subject = access.subject();
        Instant now = clock.instant();
        note.restore(subject.account(), now);
        timeline.add(Step.of(id, "noteRestored", Map.of(), subject.account(), now).within(subject.organisation()));
    }

    public void withdraw(DossierId id, UUID noteId, String reason, Expected expected) {
        Note note = standing.note(id, noteId, "casework.note.withdraw");
        access.require("casework.note.withdraw", standing.of(id, note, "casework.note.withdraw"));
        expected.check(note.id(), note.version());
        Subject subject = access.subject();
        Instant now = clock.instant();
        note.withdraw(seal.seal(Note.reasonOf(note.id()), reason), now);
        timeline.add(Step.of(id, "noteWithdrawn", Map.of(), subject.account(), now).within(subject.organisation()));
    }
}
