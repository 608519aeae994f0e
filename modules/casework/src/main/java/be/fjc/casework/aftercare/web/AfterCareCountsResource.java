package be.fjc.casework.aftercare.web;

import be.fjc.casework.aftercare.view.AfterCareCounts;
import be.fjc.casework.aftercare.view.AfterCareYear;
import be.fjc.platform.runtime.web.Items;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What became of closings, in numbers. */
@Path("casework/v1/afterCareCounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AfterCareCountsResource {

    @Inject
    AfterCareCounts counts;

    @GET
    public Items<AfterCareYear> list() {
        return Items.all(counts.read());
    }
}
