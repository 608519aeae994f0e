package be.fjc.casework.safecontact.web;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.safecontact.usecase.KeepContactDetail;
import be.fjc.casework.safecontact.usecase.LiftSafetyCritical;
import be.fjc.casework.safecontact.usecase.RevealSecret;
import be.fjc.casework.web.Created;
import be.fjc.platform.runtime.web.HoldsSecret;
import be.fjc.platform.runtime.web.Links;
import be.fjc.platform.runtime.web.Preconditions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Addresses, numbers and mailboxes of the people of a dossier; they are read with what was agreed about contact. */
@Path("casework/v1/dossiers/{dossierId}/contactDetails")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContactDetailsResource {

    @Inject
    KeepContactDetail keepContactDetail;

    @Inject
    LiftSafetyCritical liftSafetyCritical;

    @Inject
    RevealSecret revealSecret;

    @Inject
    Preconditions preconditions;

    @Inject
    Links links;

    @POST
    public Response add(@PathParam("dossierId") UUID id, @NotNull @Valid ContactDetailRequest request) {
        UUID detail = keepContactDetail.add(
                new DossierId(id), request.told(), request.plainSent(), request.secretSent(), preconditions.ifSent());
        return created(id, detail);
    }

    /** The answer is not kept: a repeated request is another look, with a row of its own in the audit. */
    @POST
    @Path("{contactDetailId}/reveals")
    @HoldsSecret
    public RevealSecret.Revealed reveal(
            @PathParam("dossierId") UUID id, @PathParam("contactDetailId") UUID detail, @NotNull @Valid StatedReason request) {
        return revealSecret.detail(new DossierId(id), detail, request.reason().strip());
    }

    @POST
    @Path("{contactDetailId}/endings")
    public Response end(
            @PathParam("dossierId") UUID id, @PathParam("contactDetailId") UUID detail, @NotNull @Valid EndingRequest request) {
        keepContactDetail.end(new DossierId(id), detail, request.endsOn());
        return created(id, detail);
    }

    @POST
    @Path("{contactDetailId}/protections")
    public Response protect(@PathParam("dossierId") UUID id, @PathParam("contactDetailId") UUID detail) {
        keepContactDetail.protect(new DossierId(id), detail);
        return created(id, detail);
    }

    @POST
    @Path("{contactDetailId}/liftings")
    public Response askLifting(
            @PathParam("dossierId") UUID id, @PathParam("contactDetailId") UUID detail, @NotNull @Valid StatedReason request) {
        liftSafetyCritical.ask(new DossierId(id), detail, request.reason().strip());
        return created(id, detail);
    }

    @POST
    @Path("{contactDetailId}/liftingDecisions")
    public Response decideLifting(
            @PathParam("dossierId") UUID id, @PathParam("contactDetailId") UUID detail, @NotNull @Valid LiftingDecisionRequest request) {
        liftSafetyCritical.decide(new DossierId(id), detail, request.agreed(), request.reason().strip());
        return created(id, detail);
    }

    private Response created(UUID dossier, UUID detail) {
        return Response.created(links.location(CaseworkModule.ID, "dossiers", dossier, "safeContact"))
                .entity(Created.of(detail, links.to(CaseworkModule.ID, "dossiers", dossier, "safeContact")))
                .build();
    }
}
