package be.fjc.chainapproach.minutes.web;

import be.fjc.chainapproach.minutes.view.ReaderLine;
import be.fjc.chainapproach.minutes.view.ReaderLists;
import be.fjc.platform.runtime.web.Items;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** Who read the minutes of an item. */
@Path("chain-approach/v1/meetings/{meetingId}/agendaItems/{agendaItemId}/readers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReadersResource {

    @Inject
    ReaderLists lists;

    @GET
    public Items<ReaderLine> list(@PathParam("meetingId") UUID meeting, @PathParam("agendaItemId") UUID item) {
        return Items.all(lists.list(meeting, item));
    }
}
