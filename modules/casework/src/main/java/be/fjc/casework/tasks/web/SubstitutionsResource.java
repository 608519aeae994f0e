package be.fjc.casework.tasks.web;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.tasks.usecase.SetSubstitute;
import be.fjc.casework.tasks.view.SubstitutionLine;
import be.fjc.casework.tasks.view.SubstitutionLists;
import be.fjc.casework.web.Created;
import be.fjc.platform.runtime.web.Items;
import be.fjc.platform.runtime.web.Links;
import be.fjc.platform.runtime.web.Preconditions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Who stands in for the caller. */
@Path("casework/v1/substitutions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SubstitutionsResource {

    @Inject
    SetSubstitute setSubstitute;

    @Inject
    SubstitutionLists lists;

    @Inject
    Preconditions preconditions;

    @Inject
    Links links;

    @GET
    public Items<SubstitutionLine> list() {
        return Items.all(lists.own());
    }

    @POST
    public Response set(@NotNull @Valid SubstitutionRequest request) {
        UUID id = setSubstitute.set(request.substitute(), request.firstOn(), request.lastOn());
        return Response.created(links.location(CaseworkModule.ID, "substitutions"))
                .entity(Created.of(id, links.to(CaseworkModule.ID, "substitutions")))
                .build();
    }

    @DELETE
    @Path("{substitutionId}")
    public void end(@PathParam("substitutionId") UUID id) {
        setSubstitute.end(id, preconditions.required());
    }
}
