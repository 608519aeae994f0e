package be.fjc.chainapproach.minutes.web;

import be.fjc.chainapproach.minutes.usecase.AgreeOnAction;
import be.fjc.chainapproach.minutes.view.ActionLine;
import be.fjc.chainapproach.minutes.view.ActionLists;
import be.fjc.chainapproach.web.Created;
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

/** What was agreed about a family to be done, at this item and before. */
@Path("chain-approach/v1/meetings/{meetingId}/agendaItems/{agendaItemId}/actions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ActionsResource {

    @Inject
    AgreeOnAction agreeOnAction;

    @Inject
    ActionLists lists;

    @Inject
    Links links;

    @GET
    public Items<ActionLine> list(@PathParam("meetingId") UUID meeting, @PathParam("agendaItemId") UUID item) {
        return Items.all(lists.list(meeting, item));
    }

    @POST
    public Response agree(
            @PathParam("meetingId") UUID meeting, @PathParam("agendaItemId") UUID item, @NotNull @Valid ActionRequest request) {
        UUID action = agreeOnAction.agree(meeting, item, request.asked());
        return Created.at(links, action, "meetings", meeting, "agendaItems", item, "actions");
    }
}
