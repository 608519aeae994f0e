package be.fjc.casework.matching.web;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.matching.usecase.MergeMembers;
import be.fjc.casework.matching.usecase.UndoMerge;
import be.fjc.casework.matching.view.MergeLine;
import be.fjc.casework.matching.view.MergeLists;
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

/** Members of a family who were one person: making them one, and two again. */
@Path("casework/v1/dossiers/{dossierId}/memberMerges")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MemberMergesResource {

    @Inject
    MergeMembers mergeMembers;

    @Inject
    UndoMerge undoMerge;

    @Inject
    MergeLists lists;

    @Inject
    Preconditions preconditions;

    @Inject
    Links links;

    @GET
    public Items<MergeLine> list(@PathParam("dossierId") UUID id) {
        return Items.all(lists.of(new DossierId(id)));
    }

    /** On the edition that was looked at, when the caller names it. */
    @POST
    public Response merge(@PathParam("dossierId") UUID id, @NotNull @Valid MergeRequest request) {
        UUID merge = mergeMembers.merge(new DossierId(id), request.plan(), preconditions.ifSent());
        return Response.created(links.location(CaseworkModule.ID, "dossiers", id, "memberMerges"))
                .entity(Created.of(merge, links.to(CaseworkModule.ID, "dossiers", id, "memberMerges")))
                .build();
    }

    @DELETE
    @Path("{memberMergeId}")
    public void undo(@PathParam("dossierId") UUID id, @PathParam("memberMergeId") UUID merge) {
        undoMerge.undo(new DossierId(id), merge, preconditions.required());
    }
}
