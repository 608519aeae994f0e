package be.fjc.chainapproach.risk.web;

import be.fjc.chainapproach.risk.usecase.Contribute;
import be.fjc.chainapproach.risk.usecase.ReachConsensus;
import be.fjc.chainapproach.risk.usecase.RecordFear;
import be.fjc.chainapproach.risk.view.AssessmentFile;
import be.fjc.chainapproach.risk.view.AssessmentFiles;
import be.fjc.chainapproach.risk.view.HeadLine;
import be.fjc.chainapproach.view.Seen;
import be.fjc.chainapproach.web.Created;
import be.fjc.platform.runtime.web.Cut;
import be.fjc.platform.runtime.web.Items;
import be.fjc.platform.runtime.web.Links;
import be.fjc.platform.runtime.web.Pages;
import be.fjc.platform.runtime.web.Preconditions;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Joint assessments: what each contributes blind, and on what all settle. */
@Path("chain-approach/v1/assessments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AssessmentsResource {

    @Inject
    Contribute contribute;

    @Inject
    ReachConsensus reachConsensus;

    @Inject
    RecordFear recordFear;

    @Inject
    AssessmentFiles files;

    @Inject
    Preconditions preconditions;

    @Inject
    Pages pages;

    @Inject
    Links links;

    @GET
    public Items<HeadLine> asked(@QueryParam("pageSize") Integer pageSize, @QueryParam("afterAssessment") String after) {
        Cut cut = pages.cut("afterAssessment", after, pageSize);
        return pages.items(cut, files.asked(cut), line -> List.of(line.openedAt(), line.id()), Function.identity());
    }

    @GET
    @Path("{assessmentId}")
    public Response read(@PathParam("assessmentId") UUID id) {
        Seen<AssessmentFile> seen = files.read(id);
        return preconditions.answer(seen.body(), seen.id(), seen.version(), seen.decision());
    }

    /** Of the caller's organisation; handing in again is another contribution. */
    @POST
    @Path("{assessmentId}/contributions")
    public Response contribute(@PathParam("assessmentId") UUID id, @NotNull @Valid ContributionRequest request) {
        return created(contribute.contribute(id, request.said(), request.replaces()), id);
    }

    @POST
    @Path("{assessmentId}/fears")
    public Response tell(@PathParam("assessmentId") UUID id, @NotNull @Valid FearRequest request) {
        return created(recordFear.record(id, request.told()), id);
    }

    /** From here on all see all. */
    @POST
    @Path("{assessmentId}/consensusStarts")
    @Consumes(MediaType.WILDCARD)
    public Response begin(@PathParam("assessmentId") UUID id) {
        reachConsensus.begin(id, preconditions.ifSent());
        return created(id, id);
    }

    @POST
    @Path("{assessmentId}/conclusions")
    public Response conclude(@PathParam("assessmentId") UUID id, @NotNull @Valid ConclusionRequest request) {
        return created(reachConsensus.conclude(id, request.reached(), preconditions.ifSent()), id);
    }

    /** What a second person says of a level below the floor. */
    @POST
    @Path("{assessmentId}/secondings")
    public Response second(@PathParam("assessmentId") UUID id, @NotNull @Valid SecondingRequest request) {
        reachConsensus.second(id, request.agrees(), request.secondReason().strip(), preconditions.ifSent());
        return created(id, id);
    }

    private Response created(UUID thing, UUID assessment) {
        return Created.at(links, thing, "assessments", assessment);
    }
}
