package be.fjc.chainapproach.measures.web;

import be.fjc.chainapproach.measures.domain.Breach;
import be.fjc.chainapproach.measures.usecase.ChangeMeasure;
import be.fjc.chainapproach.measures.view.MeasureFiles;
import be.fjc.chainapproach.measures.view.MeasureLine;
import be.fjc.chainapproach.view.Seen;
import be.fjc.chainapproach.web.Created;
import be.fjc.platform.runtime.web.Links;
import be.fjc.platform.runtime.web.Preconditions;
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

/** One measure: that it was broken, and that it holds no longer. */
@Path("chain-approach/v1/measures/{measureId}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeasuresResource {

    @Inject
    ChangeMeasure changeMeasure;

    @Inject
    MeasureFiles files;

    @Inject
    Preconditions preconditions;

    @Inject
    Links links;

    @GET
    public Response read(@PathParam("measureId") UUID id) {
        Seen<MeasureLine> seen = files.read(id);
        return preconditions.answer(seen.body(), seen.id(), seen.version(), seen.decision());
    }

    /** Who directs the dossier is asked to weigh the risk again. */
    @POST
    @Path("breaches")
    public Response broken(@PathParam("measureId") UUID id, @NotNull @Valid BreachRequest request) {
        UUID breach = changeMeasure.broken(id, new Breach.Told(request.happenedOn(), request.breachWords().strip()));
        return Created.at(links, breach, "measures", id);
    }

    @POST
    @Path("endings")
    public Response end(@PathParam("measureId") UUID id, @NotNull @Valid EndingRequest request) {
        changeMeasure.end(id, request.endedOn(), request.endedBecause().strip(), preconditions.ifSent());
        return Created.at(links, id, "measures", id);
    }
}
