package be.fjc.casework.web;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.domain.DossierState;
import be.fjc.casework.domain.TrackReason;
import be.fjc.casework.usecase.AssignCaseDirector;
import be.fjc.casework.usecase.ChangeTrack;
import be.fjc.casework.usecase.CloseDossier;
import be.fjc.casework.usecase.LogContact;
import be.fjc.casework.usecase.PrintDossier;
import be.fjc.casework.view.DossierFile;
import be.fjc.casework.view.DossierFiles;
import be.fjc.casework.view.DossierLine;
import be.fjc.casework.view.DossierLists;
import be.fjc.casework.view.DossierSearch;
import be.fjc.casework.view.Found;
import be.fjc.casework.view.Seen;
import be.fjc.casework.view.StepLine;
import be.fjc.platform.access.Access;
import be.fjc.platform.runtime.web.Cut;
import be.fjc.platform.runtime.web.Items;
import be.fjc.platform.runtime.web.Links;
import be.fjc.platform.runtime.web.Pages;
import be.fjc.platform.runtime.web.Preconditions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Dossiers: following them, from contact to closure, and reading as much as the reader may. */
@Path("casework/v1/dossiers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DossiersResource {

    @Inject
    LogContact logContact;

    @Inject
    ChangeTrack changeTrack;

    @Inject
    AssignCaseDirector assignCaseDirector;

    @Inject
    CloseDossier closeDossier;

    @Inject
    PrintDossier printDossier;

    @Inject
    DossierLists lists;

    @Inject
    DossierSearch search;

    @Inject
    DossierFiles files;

    @Inject
    Access access;

    @Inject
    Preconditions preconditions;

    @Inject
    Pages pages;

    @Inject
    Links links;

    @GET
    public Items<DossierLine> list(
            @QueryParam("state") @OneOf(DossierState.class) String state,
            @QueryParam("track") @Size(max = Sent.LINE) String track,
            @QueryParam("mine") Boolean mine,
            @QueryParam("caseDirector") UUID caseDirector,
            @QueryParam("pageSize") Integer pageSize,
            @QueryParam("afterDossier") String after) {
        Cut cut = pages.cut("afterDossier", after, pageSize);
        UUID director = Boolean.TRUE.equals(mine) ? access.subject().account() : caseDirector;
        if (DossierState.CLOSED.code().equals(state)) {
            return pages.items(cut, lists.closed(track, director, cut), line -> List.of(line.id()), Function.identity());
        }
        return pages.items(
                cut, lists.open(track, director, cut), line -> List.of(line.nextContactOn(), line.id()), Function.identity());
    }

    @POST
    @Path("query")
    public Items<DossierLine> search(
            @NotNull @Valid DossierQuery query, @QueryParam("pageSize") Integer pageSize, @QueryParam("afterDossier") String after) {
        Cut cut = pages.cut("afterDossier", after, pageSize);
        return pages.items(cut, search.search(query.sought(), cut), Found::key, Found::line);
    }

    @GET
    @Path("{dossierId}")
    public Response read(@PathParam("dossierId") UUID id) {
        Seen<DossierFile> seen = files.read(new DossierId(id));
        return preconditions.answer(seen.body(), seen.id(), seen.version(), seen.decision());
    }

    @GET
    @Path("{dossierId}/timeline")
    public Items<StepLine> timeline(
            @PathParam("dossierId") UUID id,
            @QueryParam("pageSize") Integer pageSize,
            @QueryParam("afterStep") String after) {
        Cut cut = pages.cut("afterStep", after, pageSize);
        List<StepLine> lines = files.timeline(new DossierId(id), cut);
        return pages.items(cut, lines, line -> List.of(line.at(), line.id()), Function.identity());
    }

    @POST
    @Path("{dossierId}/contacts")
    public Response contact(@PathParam("dossierId") UUID id, @NotNull @Valid ContactRequest request) {
        UUID contact = logContact.log(new DossierId(id), request.report(), Sent.text(request.overrideReason()),
                request.nextContactOn(), preconditions.ifSent());
        return created(contact, id);
    }

    @POST
    @Path("{dossierId}/trackChanges")
    public Response changeTrack(@PathParam("dossierId") UUID id, @NotNull @Valid TrackChangeRequest request) {
        TrackReason reason = Sent.value(TrackReason.class, request.reason());
        changeTrack.change(new DossierId(id), request.track(), reason, request.note().strip(), Sent.text(request.overrideReason()),
                preconditions.ifSent());
        return created(id, id);
    }

    @POST
    @Path("{dossierId}/assignments")
    public Response assign(@PathParam("dossierId") UUID id, @NotNull @Valid AssignmentRequest request) {
        UUID assignment = assignCaseDirector.assign(
                new DossierId(id), request.caseDirector(), Sent.text(request.note()), preconditions.ifSent());
        return created(assignment, id);
    }

    @POST
    @Path("{dossierId}/closures")
    public Response close(@PathParam("dossierId") UUID id, @NotNull @Valid ClosureRequest request) {
        closeDossier.close(new DossierId(id), request.ending(), Sent.text(request.overrideReason()), preconditions.ifSent());
        return created(id, id);
    }

    /** What is read on the screen goes on paper from here: nothing more is told, and that it was done is kept. */
    @POST
    @Path("{dossierId}/printings")
    public Response print(@PathParam("dossierId") UUID id) {
        PrintDossier.Printed printed = printDossier.print(new DossierId(id));
        return Response.created(links.location(CaseworkModule.ID, "dossiers", id, "timeline"))
                .entity(new Printing(printed.id(), links.to(CaseworkModule.ID, "dossiers", id, "timeline"), printed.at(), printed.name()))
                .build();
    }

    /** What was added is read as part of the dossier. */
    private Response created(UUID added, UUID dossier) {
        return Response.created(links.location(CaseworkModule.ID, "dossiers", dossier))
                .entity(Created.of(added, links.to(CaseworkModule.ID, "dossiers", dossier)))
                .build();
    }
}
