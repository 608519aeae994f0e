package be.fjc.casework.matching.web;

import be.fjc.casework.DossierId;
import be.fjc.casework.matching.view.LikelyMember;
import be.fjc.casework.matching.view.LikelyMembers;
import be.fjc.platform.runtime.web.Items;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** Hints that two members of two families may be one person. */
@Path("casework/v1/dossiers/{dossierId}/likelyMembers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LikelyMembersResource {

    @Inject
    LikelyMembers likely;

    @GET
    public Items<LikelyMember> likely(@PathParam("dossierId") UUID id) {
        return Items.all(likely.of(new DossierId(id)));
    }
}
