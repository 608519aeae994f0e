package be.fjc.casework.web;

import be.fjc.casework.DossierId;
import be.fjc.casework.view.DossierViewers;
import be.fjc.casework.view.ViewerLine;
import be.fjc.platform.runtime.web.Cut;
import be.fjc.platform.runtime.web.Items;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Who saw a dossier, over HTTP. */
@Path("casework/v1/dossiers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DossierViewersResource {

    @Inject
    DossierViewers viewers;

    @Inject
    Pages pages;

    @GET
    @Path("{dossierId}/viewers")
    public Items<ViewerLine> list(
            @PathParam("dossierId") UUID id, @QueryParam("pageSize") Integer pageSize, @QueryParam("afterViewer") String after) {
        Cut cut = pages.cut("afterViewer", after, pageSize);
        return items(cut, viewers.of(new DossierId(id), cut));
    }

    /** The whole list as a file, complete before its first byte leaves: there is no download for a taken-away right to outlive. */
    @GET
    @Path("{dossierId}/viewersFile")
    @Produces("text/csv")
    public Response file(@PathParam("dossierId") UUID id) {
        List<ViewerLine> lines = viewers.of(new DossierId(id), new Cut("", ViewersFile.MOST, List.of()));
        return Response.ok(ViewersFile.of(lines))
                .type("text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"inzage.csv\"")
                .build();
    }

    @POST
    @Path("viewers/query")
    public Items<ViewerLine> ask(
            @NotNull @Valid ViewersQuery query, @QueryParam("pageSize") Integer pageSize, @QueryParam("afterViewer") String after) {
        Cut cut = pages.cut("afterViewer", after, pageSize);
        return items(cut, viewers.asked(query.number(), query.from(), query.until(), query.reason().strip(), cut));
    }

    private Items<ViewerLine> items(Cut cut, List<ViewerLine> lines) {
        return pages.items(cut, lines, line -> List.of(line.lastAt(), line.account()), Function.identity());
    }
}
