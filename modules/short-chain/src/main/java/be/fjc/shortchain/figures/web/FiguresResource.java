package be.fjc.shortchain.figures.web;

import be.fjc.platform.runtime.web.Items;
import be.fjc.shortchain.figures.view.LevelCount;
import be.fjc.shortchain.figures.view.ScreeningCount;
import be.fjc.shortchain.figures.view.ScreeningCounts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;

/** Decisions counted. */
@Path("short-chain/v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FiguresResource {

    @Inject
    ScreeningCounts counts;

    @GET
    @Path("screeningCounts")
    public Items<ScreeningCount> screenings(@QueryParam("from") LocalDate from, @QueryParam("until") LocalDate until) {
        return Items.all(counts.counts(from, until));
    }

    @GET
    @Path("levelCounts")
    public Items<LevelCount> levels(@QueryParam("from") LocalDate from, @QueryParam("until") LocalDate until) {
        return Items.all(counts.comparable(from, until));
    }
}
