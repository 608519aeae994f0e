package be.fjc.casework.safecontact.web;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.safecontact.usecase.RevealSecret;
import be.fjc.casework.safecontact.usecase.SetContactRule;
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

/** What was agreed about contact with the people of a dossier, edition by edition. */
@Path("casework/v1/dossiers/{dossierId}/contactRules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContactRulesResource {

    @Inject
    SetContactRule setContactRule;

    @Inject
    RevealSecret revealSecret;

    @Inject
    Preconditions preconditions;

    @Inject
    Links links;

    @POST
    public Response set(@PathParam("dossierId") UUID id, @NotNull @Valid ContactRuleRequest request) {
        UUID rule = setContactRule.set(
                new DossierId(id), request.person(), request.agreement(), request.codeWordSent(), preconditions.ifSent());
        return Response.created(links.location(CaseworkModule.ID, "dossiers", id, "safeContact"))
                .entity(Created.of(rule, links.to(CaseworkModule.ID, "dossiers", id, "safeContact")))
                .build();
    }

    /** The answer is not kept: a repeated request is another look, with a row of its own in the audit. */
    @POST
    @Path("{contactRuleId}/reveals")
    @HoldsSecret
    public RevealSecret.Revealed revealCodeWord(
            @PathParam("dossierId") UUID id, @PathParam("contactRuleId") UUID rule, @NotNull @Valid StatedReason request) {
        return revealSecret.codeWord(new DossierId(id), rule, request.reason().strip());
    }
}
