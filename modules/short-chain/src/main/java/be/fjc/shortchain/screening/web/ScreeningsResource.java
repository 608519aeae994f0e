package be.fjc.shortchain.screening.web;

import be.fjc.platform.runtime.web.Items;
import be.fjc.shortchain.domain.Coded;
import be.fjc.shortchain.screening.domain.Reason;
import be.fjc.shortchain.screening.usecase.ScreenMany;
import be.fjc.shortchain.screening.view.LevelLine;
import be.fjc.shortchain.screening.view.Levels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Decisions about many interventions, and the scale they are made in. */
@Path("short-chain/v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ScreeningsResource {

    @Inject
    ScreenMany screenMany;

    @Inject
    Levels levels;

    @POST
    @Path("screenings")
    public Response screenMany(@NotNull @Valid ScreenManyRequest request) {
        screenMany.noAction(request.interventions(), Coded.sent(Reason.class, request.reason(), "reason"), request.sitting());
        return Response.noContent().build();
    }

    @GET
    @Path("levels")
    public Items<LevelLine> levels() {
        return Items.all(levels.all());
    }
}
