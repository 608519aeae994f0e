package be.fjc.casework.compartments.web;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.compartments.usecase.SealDossier;
import be.fjc.casework.compartments.view.SealLine;
import be.fjc.casework.compartments.view.SealLists;
import be.fjc.casework.web.Created;
import be.fjc.casework.web.LiftingRequest;
import be.fjc.platform.runtime.web.Items;
import be.fjc.platform.runtime.web.Links;
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

/** Sealing a dossier. */
@Path("casework/v1/dossiers/{dossierId}/seals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SealsResource {

    @Inject
    SealDossier sealDossier;

    @Inject
    SealLists lists;

    @Inject
    Links links;

    @GET
    public Items<SealLine> list(@PathParam("dossierId") UUID dossier) {
        return Items.all(lists.of(new DossierId(dossier)));
    }

    @POST
    public Response seal(@PathParam("dossierId") UUID dossier, @NotNull @Valid SealRequest request) {
        return created(dossier, sealDossier.seal(new DossierId(dossier), request.others(), request.reason().strip()));
    }

    /** The seal stays on record; what is created is its end. */
    @POST
    @Path("{sealId}/liftings")
    public Response unseal(
            @PathParam("dossierId") UUID dossier, @PathParam("sealId") UUID seal, @NotNull @Valid LiftingRequest request) {
        sealDossier.unseal(new DossierId(dossier), seal, request.reason().strip());
        return created(dossier, seal);
    }

    private Response created(UUID dossier, UUID seal) {
        return Response.created(links.location(CaseworkModule.ID, "dossiers", dossier, "seals"))
                .entity(Created.of(seal, links.to(CaseworkModule.ID, "dossiers", dossier, "seals")))
                .build();
    }
}
