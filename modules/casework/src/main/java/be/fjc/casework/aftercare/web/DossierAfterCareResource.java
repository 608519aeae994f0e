package be.fjc.casework.aftercare.web;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.aftercare.usecase.LogAfterCare;
import be.fjc.casework.aftercare.view.AfterCareLine;
import be.fjc.casework.aftercare.view.AfterCareLists;
import be.fjc.casework.web.Created;
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

/** The after-care of a dossier: what is planned, and what came of it. */
@Path("casework/v1/dossiers/{dossierId}/afterCares")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DossierAfterCareResource {

    @Inject
    LogAfterCare logAfterCare;

    @Inject
    AfterCareLists lists;

    @Inject
    Preconditions preconditions;

    @Inject
    Links links;

    @GET
    public Items<AfterCareLine> list(@PathParam("dossierId") UUID id) {
        return Items.all(lists.of(new DossierId(id)));
    }

    @POST
    @Path("{afterCareId}/outcomes")
    public Response log(@PathParam("dossierId") UUID id, @PathParam("afterCareId") UUID moment, @NotNull @Valid AfterCareRequest request) {
        logAfterCare.log(new DossierId(id), moment, request.lookedIn(), request.report(), request.overrideReason(), preconditions.ifSent());
        return Response.created(links.location(CaseworkModule.ID, "dossiers", id, "afterCares"))
                .entity(Created.of(moment, links.to(CaseworkModule.ID, "dossiers", id, "afterCares")))
                .build();
    }
}
