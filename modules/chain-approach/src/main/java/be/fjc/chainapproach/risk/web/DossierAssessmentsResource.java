package be.fjc.chainapproach.risk.web;

import be.fjc.casework.DossierId;
import be.fjc.chainapproach.risk.usecase.AskReassessment;
import be.fjc.chainapproach.risk.usecase.OpenAssessment;
import be.fjc.chainapproach.risk.view.RiskFile;
import be.fjc.chainapproach.risk.view.RiskFiles;
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

/** The risk in one family over time. */
@Path("chain-approach/v1/dossiers/{dossierId}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DossierAssessmentsResource {

    @Inject
    OpenAssessment openAssessment;

    @Inject
    AskReassessment askReassessment;

    @Inject
    RiskFiles files;

    @Inject
    Links links;

    @GET
    @Path("assessments")
    public RiskFile read(@PathParam("dossierId") UUID dossier) {
        return files.read(new DossierId(dossier));
    }

    @POST
    @Path("assessments")
    public Response open(@PathParam("dossierId") UUID dossier, @NotNull @Valid AssessmentRequest request) {
        UUID id = openAssessment.open(new DossierId(dossier), request.instrument(), request.about(), request.invited());
        return Created.at(links, id, "assessments", id);
    }

    /** What is made is a task of who directs the dossier. */
    @POST
    @Path("reassessments")
    public Response ask(@PathParam("dossierId") UUID dossier, @NotNull @Valid ReassessmentRequest request) {
        return Created.at(links, askReassessment.ask(new DossierId(dossier), request.why()), "dossiers", dossier, "assessments");
    }
}
