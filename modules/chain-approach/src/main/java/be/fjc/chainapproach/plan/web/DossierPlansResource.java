package be.fjc.chainapproach.plan.web;

import be.fjc.casework.DossierId;
import be.fjc.chainapproach.plan.usecase.DraftPlan;
import be.fjc.chainapproach.plan.view.PlanFiles;
import be.fjc.chainapproach.plan.view.PlansFile;
import be.fjc.chainapproach.web.Created;
import be.fjc.platform.runtime.web.Links;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The plans of one family. */
@Path("chain-approach/v1/dossiers/{dossierId}/plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class DossierPlansResource {

    @Inject
    DraftPlan draftPlan;

    @Inject
    PlanFiles files;

    @Inject
    Links links;

    @GET
    public PlansFile list(@PathParam("dossierId") UUID dossier) {
        return files.of(new DossierId(dossier));
    }

    /** With a first draft that says nothing yet. */
    @POST
    public Response start(@PathParam("dossierId") UUID dossier) {
        UUID id = draftPlan.start(new DossierId(dossier));
        return Created.at(links, id, "plans", id);
    }
}
