package be.fjc.casework.tracks.web;

import be.fjc.casework.tracks.view.TrackCounts;
import be.fjc.casework.tracks.view.TracksOnDay;
import be.fjc.platform.runtime.web.Items;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;

/** How many dossiers were in each track, on any day. */
@Path("casework/v1/trackCounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TrackCountsResource {

    @Inject
    TrackCounts counts;

    @GET
    public Items<TracksOnDay> list(@QueryParam("day") LocalDate day) {
        return Items.all(counts.until(day));
    }
}
