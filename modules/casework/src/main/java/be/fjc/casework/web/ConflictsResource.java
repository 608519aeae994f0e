package be.fjc.casework.web;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.usecase.LiftConflict;
import be.fjc.casework.usecase.MarkConflict;
import be.fjc.casework.view.ConflictLine;
import be.fjc.casework.view.ConflictLists;
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

/** Conflicts of interest with a dossier. */
@Path("casework/v1/dossiers/{dossierId}/conflicts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConflictsResource {

    @Inject
    MarkConflict markConflict;

    @Inject
    LiftConflict liftConflict;

    @Inject
    ConflictLists lists;

    @Inject
    Preconditions preconditions;

    @Inject
    Links links;

    @GET
    public Items<ConflictLine> list(@PathParam("dossierId") UUID id) {
        return Items.all(lists.of(new DossierId(id)));
    }

    @POST
    public Response mark(@PathParam("dossierId") UUID id, @NotNull @Valid ConflictRequest request) {
        UUID conflict = markConflict.mark(new DossierId(id), request.account(), request.reason().strip(), preconditions.ifSent());
        return created(id, conflict);
    }

    /** The conflict stays on record; what is created is its end. */
    @POST
    @Path("{conflictId}/liftings")
    public Response lift(
            @PathParam("dossierId") UUID id, @PathParam("conflictId") UUID conflict, @NotNull @Valid LiftingRequest request) {
        liftConflict.lift(new DossierId(id), conflict, request.reason().strip());
        return created(id, conflict);
    }

    private Response created(UUID dossier, UUID conflict) {
        return Response.created(links.location(CaseworkModule.ID, "dossiers", dossier, "conflicts"))
                .entity(Created.of(conflict, links.to(CaseworkModule.ID, "dossiers", dossier, "conflicts")))
                .build();
    }
}
