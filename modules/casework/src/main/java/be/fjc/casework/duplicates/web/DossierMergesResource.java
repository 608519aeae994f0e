package be.fjc.casework.duplicates.web;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.duplicates.usecase.MergeDossiers;
import be.fjc.casework.duplicates.usecase.UndoDossierMerge;
import be.fjc.casework.duplicates.view.DossierMergeLine;
import be.fjc.casework.duplicates.view.DossierMergeLists;
import be.fjc.casework.web.Created;
import be.fjc.platform.runtime.web.Items;
import be.fjc.platform.runtime.web.Links;
import be.fjc.platform.runtime.web.Preconditions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Dossiers about one family: making them one, and two again. */
@Path("casework/v1/dossiers/{dossierId}/dossierMerges")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DossierMergesResource {

    @Inject
    MergeDossiers mergeDossiers;

    @Inject
    UndoDossierMerge undoMerge;

    @Inject
    DossierMergeLists lists;

    @Inject
    Preconditions preconditions;

    @Inject
    Links links;

    @GET
    public Items<DossierMergeLine> list(@PathParam("dossierId") UUID id) {
        return Items.all(lists.into(new DossierId(id)));
    }

    /** On the editions that were looked at together, when the caller names them. */
    @POST
    public Response merge(@PathParam("dossierId") UUID id, @NotNull @Valid DossierMergeRequest request) {
        UUID merge = mergeDossiers.merge(request.plan(new DossierId(id)), preconditions.ifSent());
        return Response.created(links.location(CaseworkModule.ID, "dossiers", id, "dossierMerges"))
                .entity(Created.of(merge, links.to(CaseworkModule.ID, "dossiers", id, "dossierMerges")))
                .build();
    }

    @DELETE
    @Path("{dossierMergeId}")
    public void undo(@PathParam("dossierId") UUID id, @PathParam("dossierMergeId") UUID merge) {
        undoMerge.undo(new DossierId(id), merge, preconditions.required());
    }
}
