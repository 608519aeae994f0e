package be.fjc.casework.notes.web;

import be.fjc.casework.notes.domain.NoteKind;
import be.fjc.casework.web.OneOf;
import be.fjc.casework.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a note says. */
public record NoteRequest(@NotNull @OneOf(NoteKind.class) String kind, @NotBlank @Size(max = Sent.TEXT) String text) {}
