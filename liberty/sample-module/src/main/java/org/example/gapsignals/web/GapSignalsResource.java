package org.example.gapsignals.web;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.example.gapsignals.GapSignalsModule;
import org.example.gapsignals.usecase.SignalGap;
import org.example.gapsignals.view.GapSignalLine;
import org.example.gapsignals.view.GapSignalLists;

/** Signals: adding one and reading them all. */
@Path("gap-signals/v1/gapSignals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GapSignalsResource {

    @Inject
    SignalGap signalGap;

    @Inject
    GapSignalLists lists;

    @Inject
    Pages pages;

    @Inject
    Links links;

    @POST
    public Response add(@NotNull @Valid GapSignalRequest request) {
        UUID id = signalGap.signal(request.theme(), request.municipality(), request.description().strip());
        return Response.created(links.location(GapSignalsModule.ID, "gapSignals", id)).entity(new Added(id)).build();
    }

    @GET
    public Items<GapSignalLine> list(@QueryParam("pageSize") Integer pageSize, @QueryParam("afterGapSignal") String after) {
        Cut cut = pages.cut("afterGapSignal", after, pageSize);
        List<GapSignalLine> lines = lists.page(cut);
        return pages.items(cut, lines, line -> List.of(line.signalledAt(), line.id()), Function.identity());
    }

    /** That it was added. */
    public record Added(UUID id) {}
}
