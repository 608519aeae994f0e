package be.fjc.casework.web;

import be.fjc.casework.ReferralId;
import be.fjc.casework.domain.Registration;
import be.fjc.casework.usecase.CorrectReferral;
import be.fjc.casework.view.Registrations;
import be.fjc.casework.view.Seen;
import be.fjc.platform.runtime.web.Preconditions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** What stands registered of a referral: read, and put right. */
@Path("casework/v1/referrals/{referralId}/registration")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RegistrationResource {

    @Inject
    Registrations registrations;

    @Inject
    CorrectReferral correctReferral;

    @Inject
    Preconditions preconditions;

    @GET
    public Response read(@PathParam("referralId") UUID id) {
        Seen<Registration> seen = registrations.read(new ReferralId(id));
        return preconditions.answer(seen.body(), seen.id(), seen.version(), seen.decision());
    }

    @PUT
    public void correct(@PathParam("referralId") UUID id, @NotNull @Valid RegistrationRequest request) {
        correctReferral.correct(
                new ReferralId(id), request.registration(), request.secretPhones(), Sent.text(request.reason()), preconditions.required());
    }
}
