package be.fjc.casework.compartments.web;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.compartments.domain.EmergencyOutcome;
import be.fjc.casework.compartments.domain.EmergencyState;
import be.fjc.casework.compartments.usecase.SettleEmergency;
import be.fjc.casework.compartments.view.EmergencyLine;
import be.fjc.casework.compartments.view.EmergencyLists;
import be.fjc.casework.web.Created;
import be.fjc.casework.web.OneOf;
import be.fjc.casework.web.Sent;
import be.fjc.platform.runtime.web.Cut;
import be.fjc.platform.runtime.web.Items;
import be.fjc.platform.runtime.web.Links;
import be.fjc.platform.runtime.web.Pages;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Emergency accesses: finding them, ending one, and looking back at one. */
@Path("casework/v1/emergencies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EmergenciesResource {

    @Inject
    SettleEmergency settleEmergency;

    @Inject
    EmergencyLists lists;

    @Inject
    Pages pages;

    @Inject
    Links links;

    @GET
    public Items<EmergencyLine> list(
            @QueryParam("state") @OneOf(EmergencyState.class) String state,
            @QueryParam("pageSize") Integer pageSize,
            @QueryParam("afterEmergency") String after) {
        Cut cut = pages.cut("afterEmergency", after, pageSize);
        List<EmergencyLine> lines = lists.page(Sent.value(EmergencyState.class, state), cut);
        return pages.items(cut, lines, line -> List.of(line.id()), Function.identity());
    }

    @POST
    @Path("{emergencyId}/endings")
    public Response end(@PathParam("emergencyId") UUID id) {
        settleEmergency.end(id);
        return settled(id);
    }

    @POST
    @Path("{emergencyId}/reviews")
    public Response review(@PathParam("emergencyId") UUID id, @NotNull @Valid EmergencyReviewRequest request) {
        settleEmergency.review(id, Sent.value(EmergencyOutcome.class, request.outcome()), request.note().strip());
        return settled(id);
    }

    private Response settled(UUID id) {
        return Response.created(links.location(CaseworkModule.ID, "emergencies"))
                .entity(Created.of(id, links.to(CaseworkModule.ID, "emergencies")))
                .build();
    }
}
