package be.fjc.casework.web;

import be.fjc.casework.view.StartScreen;
import be.fjc.casework.view.StartScreens;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What someone must do today. */
@Path("casework/v1/startScreen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StartScreenResource {

    @Inject
    StartScreens screens;

    @GET
    public StartScreen read() {
        return screens.read();
    }
}
