package be.fjc.chainapproach.plan.web;

import be.fjc.chainapproach.plan.usecase.DraftPlan;
import be.fjc.chainapproach.plan.usecase.EstablishPlan;
import be.fjc.chainapproach.plan.usecase.FollowPlan;
import be.fjc.chainapproach.plan.view.ComparisonFile;
import be.fjc.chainapproach.plan.view.PlanFile;
import be.fjc.chainapproach.plan.view.PlanFiles;
import be.fjc.chainapproach.plan.view.PlanPapers;
import be.fjc.chainapproach.view.Seen;
import be.fjc.chainapproach.web.Created;
import be.fjc.chainapproach.web.Sent;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** One plan: read, written version by version, agreed on, looked at again and closed. */
@Path("chain-approach/v1/plans/{planId}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlansResource {

    @Inject
    DraftPlan draftPlan;

    @Inject
    EstablishPlan establishPlan;

    @Inject
    FollowPlan followPlan;

    @Inject
    PlanFiles files;

    @Inject
    PlanPapers papers;

    @Inject
    Preconditions preconditions;

    @Inject
    Links links;

    @GET
    public Response read(@PathParam("planId") UUID id) {
        Seen<PlanFile> seen = files.read(id);
        return preconditions.answer(seen.body(), seen.id(), seen.version(), seen.decision());
    }

    /** Of one version with another; the last two when nobody says which. */
    @GET
    @Path("comparison")
    public ComparisonFile compare(@PathParam("planId") UUID id, @QueryParam("from") Integer from, @QueryParam("to") Integer to) {
        return files.compare(id, from, to);
    }

    /** To be saved, never shown in the browser, and named after the id. */
    @GET
    @Path("content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Response content(@PathParam("planId") UUID id) {
        return Response.ok(papers.paper(id))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + ".pdf\"")
                .header("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'")
                .build();
    }

    @PUT
    @Path("draft")
    public void write(@PathParam("planId") UUID id, @NotNull @Valid PlanRequest request) {
        draftPlan.write(id, request.content(), request.kept(), preconditions.required());
    }

    @POST
    @Path("establishments")
    public Response establish(@PathParam("planId") UUID id, @NotNull @Valid EstablishmentRequest request) {
        return created(establishPlan.establish(id, request.effectiveOn(), request.evaluateOn(), preconditions.ifSent()), id);
    }

    /** Of the caller's organisation. */
    @POST
    @Path("agreements")
    public Response agree(@PathParam("planId") UUID id, @NotNull @Valid AgreementRequest request) {
        return created(followPlan.answer(id, request.number(), request.agrees(), Sent.stripped(request.disagreementReason())), id);
    }

    @POST
    @Path("evaluations")
    public Response evaluate(@PathParam("planId") UUID id, @NotNull @Valid EvaluationRequest request) {
        return created(followPlan.evaluate(id, request.found(), preconditions.ifSent()), id);
    }

    @POST
    @Path("closings")
    public Response close(@PathParam("planId") UUID id, @NotNull @Valid ClosingRequest request) {
        followPlan.close(id, request.planClosedReason().strip(), preconditions.ifSent());
        return created(id, id);
    }

    private Response created(UUID thing, UUID plan) {
        return Created.at(links, thing, "plans", plan);
    }
}
