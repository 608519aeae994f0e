package be.fjc.shortchain.screening.web;

import be.fjc.platform.runtime.web.Cut;
import be.fjc.platform.runtime.web.Items;
import be.fjc.platform.runtime.web.Pages;
import be.fjc.shortchain.screening.view.SittingFiles;
import be.fjc.shortchain.screening.view.SittingLine;
import be.fjc.shortchain.screening.view.TabledIntervention;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Tables of police zones at which the caller sits, and what they go over. */
@Path("short-chain/v1/sittings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SittingsResource {

    @Inject
    SittingFiles files;

    @Inject
    Pages pages;

    @GET
    public Items<SittingLine> mine() {
        return Items.all(files.mine());
    }

    @GET
    @Path("{sittingId}/interventions")
    public Items<TabledIntervention> list(
            @PathParam("sittingId") UUID meeting,
            @QueryParam("waiting") Boolean waiting,
            @QueryParam("pageSize") Integer pageSize,
            @QueryParam("afterIntervention") String after) {
        Cut cut = pages.cut("afterIntervention", after, pageSize);
        return pages.items(cut, files.page(meeting, waiting, cut), one -> List.of(one.occurredAt(), one.id()), Function.identity());
    }
}
