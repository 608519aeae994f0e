package be.fjc.casework.figures.web;

import be.fjc.casework.figures.domain.CountBy;
import be.fjc.casework.figures.view.DossierCounts;
import be.fjc.casework.figures.view.DossierShare;
import be.fjc.casework.web.OneOf;
import be.fjc.casework.web.Sent;
import be.fjc.platform.runtime.web.Items;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;

/** The dossiers that opened in a time, counted. */
@Path("casework/v1/dossierCounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DossierCountsResource {

    @Inject
    DossierCounts counts;

    @GET
    public Items<DossierShare> list(
            @QueryParam("by") @DefaultValue("referrer") @OneOf(CountBy.class) String by,
            @QueryParam("from") LocalDate from,
            @QueryParam("until") LocalDate until) {
        return Items.all(counts.of(Sent.value(CountBy.class, by), from, until));
    }
}
