package be.fjc.casework.web;

import be.fjc.casework.view.CentreCard;
import be.fjc.casework.view.CentreChoices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What this centre's forms offer to choose from. */
@Path("casework/v1/centre")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CentreResource {

    @Inject
    CentreCard card;

    @GET
    public CentreChoices read() {
        return card.read();
    }
}
