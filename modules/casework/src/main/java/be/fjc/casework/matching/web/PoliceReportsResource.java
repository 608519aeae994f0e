package be.fjc.casework.matching.web;

import be.fjc.casework.matching.view.ReportSearch;
import be.fjc.casework.view.DossierLine;
import be.fjc.platform.runtime.web.Items;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Dossiers by the number of a police report. */
@Path("casework/v1/policeReports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PoliceReportsResource {

    @Inject
    ReportSearch search;

    @POST
    @Path("query")
    public Items<DossierLine> search(@NotNull @Valid ReportQuery query) {
        return Items.all(search.search(query.policeReportNumber()));
    }
}
