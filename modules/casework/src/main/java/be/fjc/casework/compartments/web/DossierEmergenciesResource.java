package be.fjc.casework.compartments.web;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.compartments.usecase.OpenInEmergency;
import be.fjc.casework.web.Created;
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

/** Opening a dossier because it cannot wait. */
@Path("casework/v1/dossiers/{dossierId}/emergencies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DossierEmergenciesResource {

    @Inject
    OpenInEmergency openInEmergency;

    @Inject
    Links links;

    @POST
    public Response open(@PathParam("dossierId") UUID dossier, @NotNull @Valid EmergencyRequest request) {
        UUID opened = openInEmergency.open(new DossierId(dossier), request.need());
        return Response.created(links.location(CaseworkModule.ID, "emergencies"))
                .entity(Created.of(opened, links.to(CaseworkModule.ID, "emergencies")))
                .build();
    }
}
