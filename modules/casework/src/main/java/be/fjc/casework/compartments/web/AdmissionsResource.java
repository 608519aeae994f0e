package be.fjc.casework.compartments.web;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.compartments.usecase.Admit;
import be.fjc.casework.compartments.view.AdmissionLine;
import be.fjc.casework.compartments.view.AdmissionLists;
import be.fjc.casework.web.Created;
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

/** Letting somebody into a dossier by name. */
@Path("casework/v1/dossiers/{dossierId}/admissions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AdmissionsResource {

    @Inject
    Admit admit;

    @Inject
    AdmissionLists lists;

    @Inject
    Links links;

    @GET
    public Items<AdmissionLine> list(@PathParam("dossierId") UUID dossier) {
        return Items.all(lists.of(new DossierId(dossier)));
    }

    @POST
    public Response admit(@PathParam("dossierId") UUID dossier, @NotNull @Valid AdmissionRequest request) {
        return created(dossier, admit.admit(new DossierId(dossier), request.account(), request.terms()));
    }

    @POST
    @Path("{admissionId}/endings")
    public Response end(@PathParam("dossierId") UUID dossier, @PathParam("admissionId") UUID admission) {
        admit.end(new DossierId(dossier), admission);
        return created(dossier, admission);
    }

    @POST
    @Path("{admissionId}/undoings")
    @Consumes(MediaType.WILDCARD)
    public Response undoEnd(@PathParam("dossierId") UUID dossier, @PathParam("admissionId") UUID admission) {
        admit.undoEnd(new DossierId(dossier), admission);
        return created(dossier, admission);
    }

    private Response created(UUID dossier, UUID admission) {
        return Response.created(links.location(CaseworkModule.ID, "dossiers", dossier, "admissions"))
                .entity(Created.of(admission, links.to(CaseworkModule.ID, "dossiers", dossier, "admissions")))
                .build();
    }
}
