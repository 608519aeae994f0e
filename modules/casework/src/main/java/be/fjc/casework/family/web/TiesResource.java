package be.fjc.casework.family.web;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.family.usecase.AddRelation;
import be.fjc.casework.family.usecase.AddViolence;
import be.fjc.casework.family.usecase.CorrectRelation;
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

/** What is between the members of a family: relations, and violence apart from them. */
@Path("casework/v1/dossiers/{dossierId}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TiesResource {

    @Inject
    AddRelation addRelation;

    @Inject
    CorrectRelation correctRelation;

    @Inject
    AddViolence addViolence;

    @Inject
    CorrectViolence correctViolence;

    @Inject
    Preconditions preconditions;

    @Inject
    Links links;

    @POST
    @Path("relations")
    public Response relate(@PathParam("dossierId") UUID id, @NotNull @Valid RelationRequest request) {
        return created(id, addRelation.add(new DossierId(id), request.entry(null), preconditions.ifSent()));
    }

    @PUT
    @Path("relations/{relationId}")
    public void correctRelation(
            @PathParam("dossierId") UUID id, @PathParam("relationId") UUID relation, @NotNull @Valid RelationRequest request) {
        correctRelation.correct(new DossierId(id), relation, request.entry(relation), preconditions.required());
    }

    @POST
    @Path("violenceEdges")
    public Response report(@PathParam("dossierId") UUID id, @NotNull @Valid ViolenceRequest request) {
        return created(id, addViolence.add(new DossierId(id), request.entry(null), preconditions.ifSent()));
    }

    @PUT
    @Path("violenceEdges/{violenceEdgeId}")
    public void correctViolence(
            @PathParam("dossierId") UUID id, @PathParam("violenceEdgeId") UUID edge, @NotNull @Valid ViolenceRequest request) {
        correctViolence.correct(new DossierId(id), edge, request.entry(edge), preconditions.required());
    }

    /** What was added is read as part of the family. */
    private Response created(UUID dossier, UUID added) {
        return Response.created(links.location(CaseworkModule.ID, "dossiers", dossier, "family"))
                .entity(Created.of(added, links.to(CaseworkModule.ID, "dossiers", dossier, "family")))
                .build();
    }
}
