package be.fjc.shortchain.zones.web;

import be.fjc.platform.runtime.web.Items;
import be.fjc.platform.runtime.web.Links;
import be.fjc.shortchain.domain.Coded;
import be.fjc.shortchain.web.Created;
import be.fjc.shortchain.zones.domain.ContactFunction;
import be.fjc.shortchain.zones.usecase.KeepZoneCover;
import be.fjc.shortchain.zones.view.CoverageFile;
import be.fjc.shortchain.zones.view.CoverageFiles;
import be.fjc.shortchain.zones.view.ZoneCoverLine;
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
import java.time.LocalDate;
import java.util.UUID;

/** Where the short chain works, and how much of the region that is. */
@Path("short-chain/v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ZonesResource {

    private static final String COVERS = "zoneCovers";

    @Inject
    KeepZoneCover keepZoneCover;

    @Inject
    CoverageFiles files;

    @Inject
    Links links;

    @GET
    @Path("zoneCovers")
    public Items<ZoneCoverLine> list() {
        return Items.all(files.all());
    }

    @POST
    @Path("zoneCovers")
    public Response add(@NotNull @Valid ZoneCoverRequest request) {
        ContactFunction function = Coded.sent(ContactFunction.class, request.contactFunction(), "contactFunction");
        UUID id = keepZoneCover.add(request.zone(), request.organisation(), function, request.startsOn());
        return Created.at(links, id, COVERS);
    }

    @POST
    @Path("zoneCovers/{zoneCoverId}/endings")
    public Response end(@PathParam("zoneCoverId") UUID id, @NotNull @Valid ZoneCoverEndRequest request) {
        keepZoneCover.end(id, request.endsOn());
        return Created.at(links, id, COVERS);
    }

    @GET
    @Path("coverage")
    public CoverageFile coverage(@QueryParam("on") LocalDate on) {
        return files.on(on);
    }
}
