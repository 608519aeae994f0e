package be.fjc.chainapproach.safety.web;

import be.fjc.chainapproach.safety.usecase.MakeSafetyPaper;
import be.fjc.chainapproach.safety.usecase.RevealHavens;
import be.fjc.chainapproach.safety.usecase.WriteSafetyPlan;
import be.fjc.chainapproach.safety.view.SafetyFiles;
import be.fjc.chainapproach.safety.view.SafetyPapers;
import be.fjc.chainapproach.safety.view.SafetyPlanFile;
import be.fjc.chainapproach.safety.view.SafetyVersionLine;
import be.fjc.chainapproach.view.Seen;
import be.fjc.chainapproach.web.Created;
import be.fjc.platform.runtime.web.HoldsSecret;
import be.fjc.platform.runtime.web.Links;
import be.fjc.platform.runtime.web.Preconditions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** One safety plan: read, written again, asked where its person turns to, and made on paper for that person. */
@Path("chain-approach/v1/safetyPlans/{safetyPlanId}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SafetyPlansResource {

    @Inject
    WriteSafetyPlan writeSafetyPlan;

    @Inject
    RevealHavens revealHavens;

    @Inject
    MakeSafetyPaper makeSafetyPaper;

    @Inject
    SafetyFiles files;

    @Inject
    SafetyPapers papers;

    @Inject
    Preconditions preconditions;

    @Inject
    Links links;

    @GET
    public Response read(@PathParam("safetyPlanId") UUID id) {
        Seen<SafetyPlanFile> seen = files.read(id);
        return preconditions.answer(seen.body(), seen.id(), seen.version(), seen.decision());
    }

    /** What it said before stays to be read. */
    @PUT
    @Path("text")
    public void write(@PathParam("safetyPlanId") UUID id, @NotNull @Valid SafetyTextRequest request) {
        writeSafetyPlan.write(id, request.said(), preconditions.required());
    }

    @GET
    @Path("safetyVersions/{safetyVersionId}")
    public Response version(@PathParam("safetyPlanId") UUID id, @PathParam("safetyVersionId") UUID version) {
        Seen<SafetyVersionLine> seen = files.version(id, version);
        return preconditions.answer(seen.body(), seen.id(), seen.version(), seen.decision());
    }

    /** The answer is not kept: a repeated request is another look, with a row of its own in the audit. */
    @POST
    @Path("safetyVersions/{safetyVersionId}/havenReveals")
    @HoldsSecret
    public RevealHavens.Revealed reveal(
            @PathParam("safetyPlanId") UUID id, @PathParam("safetyVersionId") UUID version, @NotNull @Valid HavensReasonRequest request) {
        return revealHavens.reveal(id, version, request.reason().strip());
    }

    @POST
    @Path("safetyPapers")
    public Response make(@PathParam("safetyPlanId") UUID id, @NotNull @Valid SafetyPaperRequest request) {
        UUID paper = makeSafetyPaper.make(id, request.printedBecause().strip(), preconditions.ifSent());
        return Created.at(links, paper, "safetyPlans", id);
    }

    /** To be saved, never shown in the browser, and named after the id. */
    @GET
    @Path("safetyPapers/{safetyPaperId}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Response content(@PathParam("safetyPlanId") UUID id, @PathParam("safetyPaperId") UUID paper) {
        return Response.ok(papers.paper(id, paper))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + paper + ".pdf\"")
                .header("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'")
                .build();
    }
}
