package be.fjc.casework.compartments.web;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.compartments.usecase.DeclareConflict;
import be.fjc.casework.web.Created;
import be.fjc.casework.web.LiftingRequest;
import be.fjc.platform.runtime.web.Links;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Saying that one has a conflict of interest oneself. */
@Path("casework/v1/dossiers/{dossierId}/conflictDeclarations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConflictDeclarationsResource {

    @Inject
    DeclareConflict declareConflict;

    @Inject
    Links links;

    /** Where it leads there is nothing any more for who declared it. */
    @POST
    public Response declare(@PathParam("dossierId") UUID dossier, @NotNull @Valid LiftingRequest request) {
        UUID conflict = declareConflict.declare(new DossierId(dossier), request.reason().strip());
        return Response.created(links.location(CaseworkModule.ID, "dossiers", dossier, "conflicts"))
                .entity(Created.of(conflict, links.to(CaseworkModule.ID, "dossiers", dossier, "conflicts")))
                .build();
    }
}
