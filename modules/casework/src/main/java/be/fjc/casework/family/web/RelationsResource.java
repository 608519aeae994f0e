package be.fjc.casework.family.web;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.family.usecase.AddRelation;
import be.fjc.casework.family.usecase.CorrectRelation;
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

/** How the members of a family stand to each other. */
@Path("casework/v1/dossiers/{dossierId}/relations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RelationsResource {

    @Inject
    AddRelation addRelation;

    @Inject
    CorrectRelation correctRelation;

    @Inject
    Preconditions preconditions;

    @Inject
    Links links;

    @POST
    public Response add(@PathParam("dossierId") UUID id, @NotNull @Valid RelationRequest request) {
        UUID added = addRelation.add(new DossierId(id), request.entry(null), preconditions.ifSent());
        return Response.created(links.location(CaseworkModule.ID, "dossiers", id, "family"))
                .entity(Created.of(added, links.to(CaseworkModule.ID, "dossiers", id, "family")))
                .build();
    }

    @PUT
    @Path("{relationId}")
    public void correct(@PathParam("dossierId") UUID id, @PathParam("relationId") UUID relation, @NotNull @Valid RelationRequest request) {
        correctRelation.correct(new DossierId(id), relation, request.entry(relation), preconditions.required());
    }
}
