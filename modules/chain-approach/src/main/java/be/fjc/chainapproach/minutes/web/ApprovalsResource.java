package be.fjc.chainapproach.minutes.web;

import be.fjc.chainapproach.minutes.usecase.ApproveMinutes;
import be.fjc.chainapproach.web.Created;
import be.fjc.platform.runtime.web.Links;
import be.fjc.platform.runtime.web.Preconditions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** That the minutes of a meeting are right. */
@Path("chain-approach/v1/meetings/{meetingId}/approvals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ApprovalsResource {

    @Inject
    ApproveMinutes approveMinutes;

    @Inject
    Preconditions preconditions;

    @Inject
    Links links;

    @POST
    @Consumes(MediaType.WILDCARD)
    public Response approve(@PathParam("meetingId") UUID meeting) {
        return Created.at(links, approveMinutes.approve(meeting, preconditions.ifSent()), "meetings", meeting, "room");
    }
}
