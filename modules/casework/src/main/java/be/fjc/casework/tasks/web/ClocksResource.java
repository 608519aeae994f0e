package be.fjc.casework.tasks.web;

import be.fjc.casework.tasks.view.CaseloadLine;
import be.fjc.casework.tasks.view.Caseloads;
import be.fjc.casework.tasks.view.ClockBoard;
import be.fjc.casework.tasks.view.RunningClock;
import be.fjc.platform.runtime.web.Items;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What runs in the centre and how the work is divided, in numbers. */
@Path("casework/v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ClocksResource {

    @Inject
    ClockBoard board;

    @Inject
    Caseloads caseloads;

    @GET
    @Path("clocks")
    public Items<RunningClock> clocks() {
        return Items.all(board.read());
    }

    @GET
    @Path("caseloads")
    public Items<CaseloadLine> caseloads() {
        return Items.all(caseloads.read());
    }
}
