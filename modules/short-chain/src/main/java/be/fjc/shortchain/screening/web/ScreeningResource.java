package be.fjc.shortchain.screening.web;

import be.fjc.platform.runtime.web.Items;
import be.fjc.platform.runtime.web.Links;
import be.fjc.platform.runtime.web.Preconditions;
import be.fjc.shortchain.screening.usecase.ScreenIntervention;
import be.fjc.shortchain.screening.view.Hints;
import be.fjc.shortchain.screening.view.KnownFamilyLine;
import be.fjc.shortchain.web.Created;
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

/** The decision about one intervention, and what is known beforehand. */
@Path("short-chain/v1/interventions/{interventionId}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ScreeningResource {

    @Inject
    ScreenIntervention screenIntervention;

    @Inject
    Hints hints;

    @Inject
    Preconditions preconditions;

    @Inject
    Links links;

    @POST
    @Path("screenings")
    public Response screen(@PathParam("interventionId") UUID id, @NotNull @Valid ScreeningRequest request) {
        screenIntervention.screen(id, request.screening(), preconditions.ifSent());
        return Created.at(links, id, "interventions", id);
    }

    @POST
    @Path("undoings")
    @Consumes(MediaType.WILDCARD)
    public Response takeBack(@PathParam("interventionId") UUID id) {
        screenIntervention.takeBack(id, preconditions.ifSent());
        return Created.at(links, id, "interventions", id);
    }

    @GET
    @Path("knownFamilies")
    public Items<KnownFamilyLine> known(@PathParam("interventionId") UUID id) {
        return Items.all(hints.of(id));
    }
}
