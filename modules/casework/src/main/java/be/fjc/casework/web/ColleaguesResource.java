package be.fjc.casework.web;

import be.fjc.casework.view.ColleagueLine;
import be.fjc.casework.view.ConflictLists;
import be.fjc.platform.runtime.web.Items;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Who can sign in here, for who must choose a colleague. */
@Path("casework/v1/colleagues")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ColleaguesResource {

    @Inject
    ConflictLists lists;

    @GET
    public Items<ColleagueLine> list() {
        return Items.all(lists.colleagues());
    }
}
