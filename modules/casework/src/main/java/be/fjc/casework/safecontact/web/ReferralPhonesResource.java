package be.fjc.casework.safecontact.web;

import be.fjc.casework.ReferralId;
import be.fjc.casework.safecontact.usecase.RevealNamedPhone;
import be.fjc.platform.runtime.web.HoldsSecret;
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
import java.util.UUID;

/** Numbers in a referral that nobody may come to know. */
@Path("casework/v1/referrals/{referralId}/persons/{personId}/reveals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReferralPhonesResource {

    @Inject
    RevealNamedPhone revealNamedPhone;

    /** The answer is not kept: a repeated request is another look, with a row of its own in the audit. */
    @POST
    @HoldsSecret
    public RevealNamedPhone.RevealedPhone reveal(
            @PathParam("referralId") UUID id, @PathParam("personId") UUID person, @NotNull @Valid StatedReason request) {
        return revealNamedPhone.reveal(new ReferralId(id), person, request.reason().strip());
    }
}
