package be.fjc.casework.duplicates.web;

import be.fjc.casework.DossierId;
import be.fjc.casework.duplicates.view.DossierMergePreview;
import be.fjc.casework.duplicates.view.DossierMergePreviews;
import be.fjc.casework.view.Seen;
import be.fjc.platform.runtime.web.Preconditions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** What merging two dossiers would do. */
@Path("casework/v1/dossiers/{dossierId}/dossierMergePreviews/{dossierMergePreviewId}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DossierMergePreviewsResource {

    @Inject
    DossierMergePreviews previews;

    @Inject
    Preconditions preconditions;

    /** @param stays the dossier that would stay @param goes the one that would close */
    @GET
    public Response preview(@PathParam("dossierId") UUID stays, @PathParam("dossierMergePreviewId") UUID goes) {
        Seen<DossierMergePreview> seen = previews.of(new DossierId(stays), new DossierId(goes));
        return preconditions.answer(seen.body(), seen.id(), seen.version(), seen.decision());
    }
}
