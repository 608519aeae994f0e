package be.fjc.casework.compartments.web;

import be.fjc.casework.DossierId;
import be.fjc.casework.compartments.view.ConflictHint;
import be.fjc.casework.compartments.view.ConflictHints;
import be.fjc.platform.runtime.web.Items;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** Colleagues who might have a conflict of interest. */
@Path("casework/v1/dossiers/{dossierId}/conflictHints")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ConflictHintsResource {

    @Inject
    ConflictHints hints;

    @GET
    public Items<ConflictHint> list(@PathParam("dossierId") UUID dossier) {
        return Items.all(hints.of(new DossierId(dossier)));
    }
}
