package be.fjc.casework.family.web;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.family.usecase.AddMember;
import be.fjc.casework.family.usecase.CorrectMember;
import be.fjc.casework.family.usecase.IdentifyMember;
import be.fjc.casework.web.Created;
import be.fjc.platform.runtime.web.Links;
import be.fjc.platform.runtime.web.Preconditions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Who belongs to a family. */
@Path("casework/v1/dossiers/{dossierId}/members")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MembersResource {

    @Inject
    AddMember addMember;

    @Inject
    CorrectMember correctMember;

    @Inject
    IdentifyMember identifyMember;

    @Inject
    Preconditions preconditions;

    @Inject
    Links links;

    @POST
    public Response add(@PathParam("dossierId") UUID id, @NotNull @Valid MemberRequest request) {
        UUID added = addMember.add(new DossierId(id), request.member(null), request.secretPhoneSent(), preconditions.ifSent());
        return Response.created(links.location(CaseworkModule.ID, "dossiers", id, "family"))
                .entity(Created.of(added, links.to(CaseworkModule.ID, "dossiers", id, "family")))
                .build();
    }

    @PUT
    @Path("{memberId}")
    public void correct(@PathParam("dossierId") UUID id, @PathParam("memberId") UUID member, @NotNull @Valid MemberRequest request) {
        correctMember.correct(new DossierId(id), member, request.member(member), request.secretPhoneSent(), preconditions.required());
    }

    @PUT
    @Path("{memberId}/identity")
    public void same(@PathParam("dossierId") UUID id, @PathParam("memberId") UUID member, @NotNull @Valid IdentityRequest request) {
        identifyMember.same(new DossierId(id), member, new DossierId(request.dossier()), request.member(), preconditions.required());
    }

    @DELETE
    @Path("{memberId}/identity")
    public void nobodyElse(@PathParam("dossierId") UUID id, @PathParam("memberId") UUID member) {
        identifyMember.nobodyElse(new DossierId(id), member, preconditions.required());
    }
}
