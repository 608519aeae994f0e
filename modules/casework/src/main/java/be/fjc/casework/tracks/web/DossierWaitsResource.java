package be.fjc.casework.tracks.web;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Danger;
import be.fjc.casework.tracks.domain.WaitEnd;
import be.fjc.casework.tracks.usecase.WatchWait;
import be.fjc.casework.tracks.view.WaitLine;
import be.fjc.casework.tracks.view.WaitLists;
import be.fjc.casework.web.Created;
import be.fjc.casework.web.Sent;
import be.fjc.platform.runtime.web.Items;
import be.fjc.platform.runtime.web.Links;
import be.fjc.platform.runtime.web.Preconditions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** A dossier waits for a place in a track, and somebody looks whether the family is safe meanwhile. */
@Path("casework/v1/dossiers/{dossierId}/waits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DossierWaitsResource {

    @Inject
    WatchWait watchWait;

    @Inject
    WaitLists lists;

    @Inject
    Preconditions preconditions;

    @Inject
    Links links;

    @GET
    public Items<WaitLine> list(@PathParam("dossierId") UUID id) {
        return Items.all(lists.of(new DossierId(id)));
    }

    @POST
    public Response place(@PathParam("dossierId") UUID id, @NotNull @Valid WaitRequest request) {
        Danger danger = Sent.value(Danger.class, request.danger());
        return created(watchWait.place(new DossierId(id), request.track(), danger, request.note().strip(), preconditions.ifSent()), id);
    }

    @POST
    @Path("{waitId}/checks")
    public Response check(@PathParam("dossierId") UUID id, @PathParam("waitId") UUID wait, @NotNull @Valid WaitCheckRequest request) {
        Danger danger = Sent.value(Danger.class, request.danger());
        return created(watchWait.check(new DossierId(id), wait, danger, request.note().strip(), preconditions.ifSent()), id);
    }

    @POST
    @Path("{waitId}/endings")
    public Response end(@PathParam("dossierId") UUID id, @PathParam("waitId") UUID wait, @NotNull @Valid WaitEndRequest request) {
        WaitEnd reason = Sent.value(WaitEnd.class, request.reason());
        watchWait.end(new DossierId(id), wait, reason, request.note().strip(), preconditions.ifSent());
        return created(wait, id);
    }

    /** What was added is read with the dossier's waits. */
    private Response created(UUID added, UUID dossier) {
        return Response.created(links.location(CaseworkModule.ID, "dossiers", dossier, "waits"))
                .entity(Created.of(added, links.to(CaseworkModule.ID, "dossiers", dossier, "waits")))
                .build();
    }
}
