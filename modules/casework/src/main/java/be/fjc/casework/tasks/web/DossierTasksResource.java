package be.fjc.casework.tasks.web;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.tasks.usecase.AddTask;
import be.fjc.casework.tasks.view.TaskLine;
import be.fjc.casework.tasks.view.TaskLists;
import be.fjc.casework.web.Created;
import be.fjc.platform.runtime.web.Items;
import be.fjc.platform.runtime.web.Links;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The tasks of one dossier. */
@Path("casework/v1/dossiers/{dossierId}/tasks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DossierTasksResource {

    @Inject
    AddTask addTask;

    @Inject
    TaskLists lists;

    @Inject
    Preconditions preconditions;

    @Inject
    Links links;

    @GET
    public Items<TaskLine> list(@PathParam("dossierId") UUID id) {
        return Items.all(lists.of(new DossierId(id)));
    }

    @POST
    public Response add(@PathParam("dossierId") UUID id, @NotNull @Valid TaskRequest request) {
        UUID task = addTask.add(
                new DossierId(id), request.asked(), request.organisation(), request.person(), preconditions.ifSent());
        return Response.created(links.location(CaseworkModule.ID, "tasks", task))
                .entity(Created.of(task, links.to(CaseworkModule.ID, "tasks", task)))
                .build();
    }
}
