package be.fjc.casework.family.web;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.family.usecase.AddViolence;
import be.fjc.casework.family.usecase.CorrectViolence;
import be.fjc.casework.web.Created;
import be.fjc.platform.runtime.web.Links;
import be.fjc.platform.runtime.web.Preconditions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Violence between members of a family, apart from how they are related. */
@Path("casework/v1/dossiers/{dossierId}/violenceEdges")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ViolenceEdgesResource {

    @Inject
    AddViolence addViolence;

    @Inject
    CorrectViolence correctViolence;

    @Inject
    Preconditions preconditions;

    @Inject
    Links links;

    @POST
    public Response add(@PathParam("dossierId") UUID id, @NotNull @Valid ViolenceRequest request) {
        UUID added = addViolence.add(new DossierId(id), request.entry(null), preconditions.ifSent());
        return Response.created(links.location(CaseworkModule.ID, "dossiers", id, "family"))
                .entity(Created.of(added, links.to(CaseworkModule.ID, "dossiers", id, "family")))
                .build();
    }

    @PUT
    @Path("{violenceEdgeId}")
    public void correct(@PathParam("dossierId") UUID id, @PathParam("violenceEdgeId") UUID violence, @NotNull @Valid ViolenceRequest request) {
        correctViolence.correct(new DossierId(id), violence, request.entry(violence), preconditions.required());
    }
}
