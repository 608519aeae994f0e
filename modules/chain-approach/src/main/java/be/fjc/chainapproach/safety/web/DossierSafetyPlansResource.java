package be.fjc.chainapproach.safety.web;

import be.fjc.casework.DossierId;
import be.fjc.chainapproach.safety.usecase.WriteSafetyPlan;
import be.fjc.chainapproach.safety.view.SafetyFiles;
import be.fjc.chainapproach.safety.view.SafetyPlansFile;
import be.fjc.chainapproach.web.Created;
import be.fjc.platform.runtime.web.Links;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The safety plans in one family. */
@Path("chain-approach/v1/dossiers/{dossierId}/safetyPlans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DossierSafetyPlansResource {

    @Inject
    WriteSafetyPlan writeSafetyPlan;

    @Inject
    SafetyFiles files;

    @Inject
    Links links;

    @GET
    public SafetyPlansFile list(@PathParam("dossierId") UUID dossier) {
        return files.of(new DossierId(dossier));
    }

    @POST
    public Response start(@PathParam("dossierId") UUID dossier, @NotNull @Valid SafetyPlanRequest request) {
        UUID id = writeSafetyPlan.start(new DossierId(dossier), request.member(), request.said());
        return Created.at(links, id, "safetyPlans", id);
    }
}
