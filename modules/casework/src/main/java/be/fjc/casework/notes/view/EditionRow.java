package be.fjc.casework.notes.view;

import be.fjc.casework.notes.domain.NoteKind;
import java.time.Instant;
import java.util.UUID;

/** One edition of a note as the query gives it, sealed. */
public record EditionRow(UUID id, UUID note, NoteKind kind, byte[] text, Instant writtenAt) {}
