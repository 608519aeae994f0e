package be.fjc.casework.tracks.web;

import be.fjc.casework.DossierId;
import be.fjc.casework.tracks.view.TrackRuleLists;
import be.fjc.casework.tracks.view.TrackRulesLine;
import be.fjc.platform.runtime.web.Items;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** What the tracks ask of a dossier. */
@Path("casework/v1/dossiers/{dossierId}/trackRules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TrackRulesResource {

    @Inject
    TrackRuleLists lists;

    @GET
    public Items<TrackRulesLine> list(@PathParam("dossierId") UUID id) {
        return Items.all(lists.of(new DossierId(id)));
    }
}
