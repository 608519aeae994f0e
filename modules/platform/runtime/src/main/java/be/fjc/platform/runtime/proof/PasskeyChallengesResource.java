package be.fjc.platform.runtime.proof;

import be.fjc.platform.access.Open;
import be.fjc.platform.runtime.web.HoldsSecret;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What a browser asks before it asks for a passkey. It is the same for everybody and says nothing about who has one. */
@Path("platform/v1/passkeyChallenges")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class PasskeyChallengesResource {

    /** @param relyingParty the host name that a passkey must be for */
    public record Made(@Open String challenge, @Open String relyingParty) {}

    @Inject
    Passkeys passkeys;

    @POST
    @HoldsSecret
    public Response make(@HeaderParam(HttpHeaders.HOST) String host) {
        return Response.status(Response.Status.CREATED).entity(new Made(passkeys.challenge(), new CentreAddress(host).id())).build();
    }
}
