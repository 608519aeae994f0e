package be.fjc.casework.tasks.web;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.domain.Coded;
import be.fjc.casework.tasks.domain.TaskState;
import be.fjc.casework.tasks.domain.Whose;
import be.fjc.casework.tasks.usecase.AnswerTask;
import be.fjc.casework.tasks.usecase.ManageTask;
import be.fjc.casework.tasks.usecase.SettleTask;
import be.fjc.casework.tasks.view.TaskFile;
import be.fjc.casework.tasks.view.TaskFiles;
import be.fjc.casework.tasks.view.TaskLine;
import be.fjc.casework.tasks.view.TaskLists;
import be.fjc.casework.view.Seen;
import be.fjc.casework.web.Created;
import be.fjc.casework.web.OneOf;
import be.fjc.casework.web.Sent;
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

/** Tasks: finding one's own, and what becomes of each. */
@Path("casework/v1/tasks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TasksResource {

    @Inject
    AnswerTask answerTask;

    @Inject
    SettleTask settleTask;

    @Inject
    ManageTask manageTask;

    @Inject
    TaskLists lists;

    @Inject
    TaskFiles files;

    @Inject
    Preconditions preconditions;

    @Inject
    Pages pages;

    @Inject
    Links links;

    @GET
    public Items<TaskLine> list(
            @QueryParam("whose") @OneOf(Whose.class) String whose,
            @QueryParam("settled") Boolean settled,
            @QueryParam("late") Boolean late,
            @QueryParam("pageSize") Integer pageSize,
            @QueryParam("afterTask") String after) {
        Cut cut = pages.cut("afterTask", after, pageSize);
        Whose asked = Coded.find(Whose.class, whose).orElse(Whose.ALL);
        if (Boolean.TRUE.equals(settled)) {
            return pages.items(cut, lists.settled(asked, cut), line -> List.of(line.id()), Function.identity());
        }
        return pages.items(
                cut, lists.open(asked, Boolean.TRUE.equals(late), cut), line -> List.of(line.dueOn(), line.id()), Function.identity());
    }

    @GET
    @Path("{taskId}")
    public Response read(@PathParam("taskId") UUID id) {
        Seen<TaskFile> seen = files.read(id);
        return preconditions.answer(seen.body(), seen.id(), seen.version(), seen.decision());
    }

    @POST
    @Path("{taskId}/takings")
    public Response take(@PathParam("taskId") UUID id, @NotNull @Valid TakingRequest request) {
        answerTask.take(id, request.person(), preconditions.ifSent());
        return moved(id);
    }

    @POST
    @Path("{taskId}/returns")
    public Response handBack(@PathParam("taskId") UUID id, @NotNull @Valid TaskReasonRequest request) {
        answerTask.handBack(id, request.reason().strip(), preconditions.ifSent());
        return moved(id);
    }

    @POST
    @Path("{taskId}/settlements")
    public Response settle(@PathParam("taskId") UUID id, @NotNull @Valid SettlementRequest request) {
        TaskState outcome = Sent.value(TaskState.class, request.outcome());
        settleTask.settle(id, outcome, Sent.text(request.reason()), preconditions.ifSent());
        return moved(id);
    }

    @POST
    @Path("{taskId}/undoings")
    @Consumes(MediaType.WILDCARD)
    public Response undo(@PathParam("taskId") UUID id) {
        settleTask.undo(id, preconditions.ifSent());
        return moved(id);
    }

    @POST
    @Path("{taskId}/dueChanges")
    public Response changeDue(@PathParam("taskId") UUID id, @NotNull @Valid DueChangeRequest request) {
        manageTask.changeDue(id, request.dueOn(), request.reason().strip(), preconditions.ifSent());
        return moved(id);
    }

    @POST
    @Path("{taskId}/transfers")
    public Response transfer(@PathParam("taskId") UUID id, @NotNull @Valid TransferRequest request) {
        manageTask.transfer(id, request.organisation(), request.person(), preconditions.ifSent());
        return moved(id);
    }

    @POST
    @Path("{taskId}/withdrawals")
    public Response withdraw(@PathParam("taskId") UUID id, @NotNull @Valid TaskReasonRequest request) {
        manageTask.withdraw(id, request.reason().strip(), preconditions.ifSent());
        return moved(id);
    }

    /** What was moved is read with the task. */
    private Response moved(UUID task) {
        return Response.created(links.location(CaseworkModule.ID, "tasks", task))
                .entity(Created.of(task, links.to(CaseworkModule.ID, "tasks", task)))
                .build();
    }
}
