package be.fjc.casework.tasks.web;

import be.fjc.casework.tasks.view.SubstitutionLists;
import be.fjc.casework.view.ColleagueLine;
import be.fjc.casework.web.Sent;
import be.fjc.platform.runtime.web.Items;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Who can be given a task, for who must choose somebody. */
@Path("casework/v1/taskOwners")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TaskOwnersResource {

    @Inject
    SubstitutionLists lists;

    @GET
    public Items<ColleagueLine> list(@QueryParam("organisation") @Size(max = Sent.LINE) String organisation) {
        return Items.all(lists.owners(organisation));
    }
}
