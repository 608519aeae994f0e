package be.fjc.casework.tracks.web;

import be.fjc.casework.tracks.view.WaitLine;
import be.fjc.casework.tracks.view.WaitLists;
import be.fjc.platform.runtime.web.Items;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The waiting list of the centre. */
@Path("casework/v1/waits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WaitsResource {

    @Inject
    WaitLists lists;

    @GET
    public Items<WaitLine> list() {
        return Items.all(lists.waiting());
    }
}
