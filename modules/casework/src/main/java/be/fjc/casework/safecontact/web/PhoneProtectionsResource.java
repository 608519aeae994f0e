package be.fjc.casework.safecontact.web;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.safecontact.usecase.KeepContactDetail;
import be.fjc.casework.web.Created;
import be.fjc.platform.runtime.web.Links;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The number that a member of the family is known with turns out to be one that nobody may come to know. */
@Path("casework/v1/dossiers/{dossierId}/members/{memberId}/phoneProtections")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PhoneProtectionsResource {

    @Inject
    KeepContactDetail keepContactDetail;

    @Inject
    Links links;

    @POST
    public Response protect(@PathParam("dossierId") UUID id, @PathParam("memberId") UUID member) {
        keepContactDetail.protectPhone(new DossierId(id), member);
        return Response.created(links.location(CaseworkModule.ID, "dossiers", id, "safeContact"))
                .entity(Created.of(member, links.to(CaseworkModule.ID, "dossiers", id, "safeContact")))
                .build();
    }
}
