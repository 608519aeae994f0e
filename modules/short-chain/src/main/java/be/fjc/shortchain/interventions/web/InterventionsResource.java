package be.fjc.shortchain.interventions.web;

import be.fjc.platform.runtime.web.Cut;
import be.fjc.platform.runtime.web.Items;
import be.fjc.platform.runtime.web.Links;
import be.fjc.platform.runtime.web.Pages;
import be.fjc.platform.runtime.web.Preconditions;
import be.fjc.shortchain.interventions.domain.Source;
import be.fjc.shortchain.interventions.usecase.RecordIntervention;
import be.fjc.shortchain.interventions.view.InterventionFile;
import be.fjc.shortchain.interventions.view.InterventionFiles;
import be.fjc.shortchain.screening.usecase.ScreenIntervention;
import be.fjc.shortchain.screening.view.Hints;
import be.fjc.shortchain.screening.view.KnownFamilyLine;
import be.fjc.shortchain.screening.web.ScreeningRequest;
import be.fjc.shortchain.view.Seen;
import be.fjc.shortchain.web.Created;
import be.fjc.shortchain.web.Sent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

/** Interventions, one by one, and the decision about each. */
@Path("short-chain/v1/interventions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InterventionsResource {

    @Inject
    RecordIntervention recordIntervention;

    @Inject
    ScreenIntervention screenIntervention;

    @Inject
    InterventionFiles files;

    @Inject
    Hints hints;

    @Inject
    Pages pages;

    @Inject
    Preconditions preconditions;

    @Inject
    Links links;

    @GET
    public Items<InterventionFile> list(
            @QueryParam("waiting") Boolean waiting,
            @QueryParam("zone") @Size(max = Sent.LINE) String zone,
            @QueryParam("pageSize") Integer pageSize,
            @QueryParam("afterIntervention") String after) {
        Cut cut = pages.cut("afterIntervention", after, pageSize);
        return pages.items(cut, files.page(waiting, zone, cut), one -> List.of(one.occurredAt(), one.id()), Function.identity());
    }

    @POST
    public Response add(@NotNull @Valid InterventionRequest request) {
        UUID id = recordIntervention.record(request.reported(), Source.HAND);
        return Created.at(links, id, "interventions", id);
    }

    @GET
    @Path("{interventionId}")
    public Response read(@PathParam("interventionId") UUID id) {
        Seen<InterventionFile> seen = files.read(id);
        return preconditions.answer(seen.body(), seen.id(), seen.version(), seen.decision());
    }

    @POST
    @Path("{interventionId}/screenings")
    public Response screen(@PathParam("interventionId") UUID id, @NotNull @Valid ScreeningRequest request) {
        screenIntervention.screen(id, request.screening(), preconditions.ifSent());
        return Created.at(links, id, "interventions", id);
    }

    @POST
    @Path("{interventionId}/undoings")
    @Consumes(MediaType.WILDCARD)
    public Response takeBack(@PathParam("interventionId") UUID id) {
        screenIntervention.takeBack(id, preconditions.ifSent());
        return Created.at(links, id, "interventions", id);
    }

    @GET
    @Path("{interventionId}/knownFamilies")
    public Items<KnownFamilyLine> known(@PathParam("interventionId") UUID id) {
        return Items.all(hints.of(id));
    }
}
