package be.fjc.casework.safecontact.web;

import be.fjc.casework.DossierId;
import be.fjc.casework.safecontact.view.SafeContactFile;
import be.fjc.casework.safecontact.view.SafeContactFiles;
import be.fjc.casework.view.Seen;
import be.fjc.platform.runtime.web.Preconditions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** How the people of a dossier may be contacted and are reached. */
@Path("casework/v1/dossiers/{dossierId}/safeContact")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SafeContactResource {

    @Inject
    SafeContactFiles files;

    @Inject
    Preconditions preconditions;

    @GET
    public Response read(@PathParam("dossierId") UUID id) {
        Seen<SafeContactFile> seen = files.read(new DossierId(id));
        return preconditions.answer(seen.body(), seen.id(), seen.version(), seen.decision());
    }
}
