package be.fjc.casework.aftercare.web;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.aftercare.usecase.ReopenDossier;
import be.fjc.casework.web.Created;
import be.fjc.platform.runtime.web.Links;
import be.fjc.platform.runtime.web.Preconditions;
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

/** A closed dossier opens again. */
@Path("casework/v1/dossiers/{dossierId}/reopenings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReopeningsResource {

    @Inject
    ReopenDossier reopenDossier;

    @Inject
    Preconditions preconditions;

    @Inject
    Links links;

    @POST
    public Response reopen(@PathParam("dossierId") UUID id, @NotNull @Valid ReopeningRequest request) {
        UUID reopening = reopenDossier.reopen(new DossierId(id), request.how(), preconditions.ifSent());
        return Response.created(links.location(CaseworkModule.ID, "dossiers", id))
                .entity(Created.of(reopening, links.to(CaseworkModule.ID, "dossiers", id)))
                .build();
    }
}
