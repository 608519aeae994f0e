package be.fjc.casework.matching.web;

import be.fjc.casework.DossierId;
import be.fjc.casework.matching.view.MergePreview;
import be.fjc.casework.matching.view.MergePreviews;
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

/** What merging two members would do. */
@Path("casework/v1/dossiers/{dossierId}/members/{memberId}/mergePreviews/{mergePreviewId}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MergePreviewsResource {

    @Inject
    MergePreviews previews;

    @Inject
    Preconditions preconditions;

    /** @param stays the member who would stay @param goes the one who would not */
    @GET
    public Response preview(@PathParam("dossierId") UUID id, @PathParam("memberId") UUID stays, @PathParam("mergePreviewId") UUID goes) {
        Seen<MergePreview> seen = previews.of(new DossierId(id), stays, goes);
        return preconditions.answer(seen.body(), seen.id(), seen.version(), seen.decision());
    }
}
