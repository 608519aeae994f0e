package be.fjc.casework.notes.web;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.notes.domain.NoteKind;
import be.fjc.casework.notes.usecase.AddNote;
import be.fjc.casework.notes.usecase.CorrectNote;
import be.fjc.casework.notes.usecase.WithdrawNote;
import be.fjc.casework.notes.view.NoteFile;
import be.fjc.casework.notes.view.NoteFiles;
import be.fjc.casework.view.Seen;
import be.fjc.casework.web.Created;
import be.fjc.casework.web.Sent;
import be.fjc.platform.runtime.web.Cut;
import be.fjc.platform.runtime.web.Items;
import be.fjc.platform.runtime.web.Links;
import be.fjc.platform.runtime.web.Pages;
import be.fjc.platform.runtime.web.Preconditions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Notes of the caller's own organisation in a dossier. */
@Path("casework/v1/dossiers/{dossierId}/notes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NotesResource {

    @Inject
    AddNote addNote;

    @Inject
    CorrectNote correctNote;

    @Inject
    WithdrawNote withdrawNote;

    @Inject
    NoteFiles files;

    @Inject
    Pages pages;

    @Inject
    Preconditions preconditions;

    @Inject
    Links links;

    @GET
    public Items<NoteFile> list(
            @PathParam("dossierId") UUID dossier, @QueryParam("pageSize") Integer pageSize, @QueryParam("afterNote") String after) {
        Cut cut = pages.cut("afterNote", after, pageSize);
        List<NoteFile> notes = files.page(new DossierId(dossier), cut);
        return pages.items(cut, notes, note -> List.of(note.writtenAt(), note.id()), Function.identity());
    }

    @POST
    public Response add(@PathParam("dossierId") UUID dossier, @NotNull @Valid NoteRequest request) {
        UUID note = addNote.add(new DossierId(dossier), Sent.value(NoteKind.class, request.kind()), request.text().strip());
        return created(dossier, note);
    }

    @GET
    @Path("{noteId}")
    public Response read(@PathParam("dossierId") UUID dossier, @PathParam("noteId") UUID note) {
        Seen<NoteFile> seen = files.read(new DossierId(dossier), note);
        return preconditions.answer(seen.body(), seen.id(), seen.version(), seen.decision());
    }

    @PUT
    @Path("{noteId}")
    public void correct(
            @PathParam("dossierId") UUID dossier, @PathParam("noteId") UUID note, @NotNull @Valid NoteRequest request) {
        NoteKind kind = Sent.value(NoteKind.class, request.kind());
        correctNote.correct(new DossierId(dossier), note, kind, request.text().strip(), preconditions.required());
    }

    /** The note stays on record for its organisation; what is created is its end. */
    @POST
    @Path("{noteId}/withdrawals")
    public Response withdraw(
            @PathParam("dossierId") UUID dossier, @PathParam("noteId") UUID note, @NotNull @Valid WithdrawalRequest request) {
        withdrawNote.withdraw(new DossierId(dossier), note, request.reason().strip(), preconditions.ifSent());
        return created(dossier, note);
    }

    @POST
    @Path("{noteId}/undoings")
    @Consumes(MediaType.WILDCARD)
    public Response undo(@PathParam("dossierId") UUID dossier, @PathParam("noteId") UUID note) {
        withdrawNote.undo(new DossierId(dossier), note, preconditions.ifSent());
        return created(dossier, note);
    }

    private Response created(UUID dossier, UUID note) {
        return Response.created(links.location(CaseworkModule.ID, "dossiers", dossier, "notes", note))
                .entity(Created.of(note, links.to(CaseworkModule.ID, "dossiers", dossier, "notes", note)))
                .build();
    }
}
