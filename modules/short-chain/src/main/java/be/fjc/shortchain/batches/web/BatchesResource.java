package be.fjc.shortchain.batches.web;

import be.fjc.platform.runtime.web.Cut;
import be.fjc.platform.runtime.web.Items;
import be.fjc.platform.runtime.web.Links;
import be.fjc.platform.runtime.web.Pages;
import be.fjc.platform.runtime.web.Preconditions;
import be.fjc.shortchain.batches.usecase.AddBatchPart;
import be.fjc.shortchain.batches.usecase.BringBatch;
import be.fjc.shortchain.batches.usecase.FeedInterventions;
import be.fjc.shortchain.batches.usecase.StartBatch;
import be.fjc.shortchain.batches.usecase.UndoBatch;
import be.fjc.shortchain.batches.view.BatchFile;
import be.fjc.shortchain.batches.view.BatchFiles;
import be.fjc.shortchain.batches.view.MessageLine;
import be.fjc.shortchain.interventions.web.InterventionRequest;
import be.fjc.shortchain.view.Seen;
import be.fjc.shortchain.web.Created;
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

/** Interventions that come in together: a file in pieces that can each be sent again, or what another system sends at once. */
@Path("short-chain/v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BatchesResource {

    @Inject
    StartBatch startBatch;

    @Inject
    AddBatchPart addBatchPart;

    @Inject
    BringBatch bringBatch;

    @Inject
    UndoBatch undoBatch;

    @Inject
    FeedInterventions feedInterventions;

    @Inject
    BatchFiles files;

    @Inject
    Pages pages;

    @Inject
    Preconditions preconditions;

    @Inject
    Links links;

    @GET
    @Path("batches")
    public Items<BatchFile> list(@QueryParam("pageSize") Integer pageSize, @QueryParam("afterBatch") String after) {
        Cut cut = pages.cut("afterBatch", after, pageSize);
        return pages.items(cut, files.page(cut), one -> List.of(one.startedAt(), one.id()), Function.identity());
    }

    @POST
    @Path("batches")
    public Response start(@NotNull @Valid BatchRequest request) {
        return created(startBatch.start(request.size()));
    }

    @GET
    @Path("batches/{batchId}")
    public Response read(@PathParam("batchId") UUID id) {
        Seen<BatchFile> seen = files.read(id);
        return preconditions.answer(seen.body(), seen.id(), seen.version(), seen.decision());
    }

    @POST
    @Path("batches/{batchId}/parts")
    public Response add(@PathParam("batchId") UUID id, @NotNull @Valid BatchPartRequest request) {
        addBatchPart.add(id, request.part(), request.bytes());
        return created(id);
    }

    @GET
    @Path("batches/{batchId}/messages")
    public Items<MessageLine> messages(
            @PathParam("batchId") UUID id, @QueryParam("pageSize") Integer pageSize, @QueryParam("afterMessage") String after) {
        Cut cut = pages.cut("afterMessage", after, pageSize);
        return pages.items(cut, files.messages(id, cut), one -> List.of(one.line(), one.id()), Function.identity());
    }

    @POST
    @Path("batches/{batchId}/bringings")
    @Consumes(MediaType.WILDCARD)
    public Response bring(@PathParam("batchId") UUID id) {
        bringBatch.bring(id, preconditions.ifSent());
        return created(id);
    }

    @POST
    @Path("batches/{batchId}/undoings")
    @Consumes(MediaType.WILDCARD)
    public Response undo(@PathParam("batchId") UUID id) {
        undoBatch.undo(id, preconditions.ifSent());
        return created(id);
    }

    @POST
    @Path("interventionFeeds")
    public Response feed(@NotNull @Valid FeedRequest request) {
        return created(feedInterventions.feed(request.interventions().stream().map(InterventionRequest::reported).toList()));
    }

    private Response created(UUID id) {
        return Created.at(links, id, "batches", id);
    }
}
