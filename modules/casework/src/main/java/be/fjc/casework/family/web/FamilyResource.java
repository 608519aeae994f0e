package be.fjc.casework.family.web;

import be.fjc.casework.DossierId;
import be.fjc.casework.family.view.FamilyFile;
import be.fjc.casework.family.view.FamilyFiles;
import be.fjc.casework.view.Seen;
import be.fjc.platform.runtime.web.Preconditions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The family of a dossier, all of it. */
@Path("casework/v1/dossiers/{dossierId}/family")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FamilyResource {

    @Inject
    FamilyFiles files;

    @Inject
    Preconditions preconditions;

    @GET
    public Response read(@PathParam("dossierId") UUID id) {
        Seen<FamilyFile> seen = files.read(new DossierId(id));
        return preconditions.answer(seen.body(), seen.id(), seen.version(), seen.decision());
    }
}
