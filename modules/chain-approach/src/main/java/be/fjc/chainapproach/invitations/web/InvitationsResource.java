package be.fjc.chainapproach.invitations.web;

import be.fjc.chainapproach.ChainApproachModule;
import be.fjc.chainapproach.invitations.usecase.SendInvitations;
import be.fjc.chainapproach.invitations.view.InvitationLine;
import be.fjc.chainapproach.invitations.view.InvitationLists;
import be.fjc.platform.runtime.web.Items;
import be.fjc.platform.runtime.web.Links;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Who is told by mail when a meeting is. */
@Path("chain-approach/v1/meetings/{meetingId}/invitations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InvitationsResource {

    @Inject
    SendInvitations sendInvitations;

    @Inject
    InvitationLists lists;

    @Inject
    Links links;

    @GET
    public Items<InvitationLine> list(@PathParam("meetingId") UUID meeting) {
        return Items.all(lists.list(meeting));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public Response send(@PathParam("meetingId") UUID meeting) {
        int sent = sendInvitations.send(meeting);
        return Response.created(links.location(ChainApproachModule.ID, "meetings", meeting, "invitations")).entity(new InvitationsSent(sent)).build();
    }
}
