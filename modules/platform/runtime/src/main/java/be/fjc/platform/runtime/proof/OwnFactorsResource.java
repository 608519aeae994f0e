package be.fjc.platform.runtime.proof;

import be.fjc.platform.access.Open;
import be.fjc.platform.runtime.web.HoldsSecret;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Everybody's own factors: an authenticator app, codes on paper, passkeys. They are added and removed and never changed, so there is no
 * edition to name.
 */
@Path("platform/v1/accounts/current/factors")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OwnFactorsResource {

    /** @param authenticatorSince null when there is none */
    public record FactorsView(@Open Instant authenticatorSince, @Open long recoveryCodesLeft, @Open List<PasskeyView> passkeys) {}

    /** @param usedAt null when it never was */
    public record PasskeyView(@Open UUID id, @Open String name, @Open Instant addedAt, @Open Instant usedAt) {

        static PasskeyView of(Passkey passkey) {
            return new PasskeyView(passkey.id(), passkey.name(), passkey.addedAt(), passkey.usedAt());
        }
    }

    /** @param address what the picture says; @param picture a QR code as a data address */
    public record BegunAuthenticator(@Open String secret, @Open String address, @Open String picture) {}

    public record FirstCode(@NotNull @Size(min = 6, max = 20) String code) {}

    /** Told once. */
    public record Codes(@Open List<String> recoveryCodes) {}

    /** What a browser needs to have a passkey made. @param known those that are there already, by the authenticator's name for them */
    public record BegunPasskey(
            @Open String challenge, @Open String relyingParty, @Open String centre, @Open UUID account, @Open String person, @Open List<String> known) {}

    /** What the authenticator made, in base64url. */
    public record NewPasskey(
            @NotBlank @Size(max = 100) String name,
            @NotNull @Size(min = 1, max = 400) String challenge,
            @NotNull @Size(min = 1, max = 4000) String clientJson,
            @NotNull @Size(min = 1, max = 16000) String attestation) {}

    public record AddedPasskey(@Open UUID id) {}

    @Inject
    OwnFactors own;

    @Inject
    Factors factors;

    @Inject
    Passkeys passkeys;

    @GET
    public FactorsView get() {
        UUID account = own.mayRead();
        Instant since = factors.authenticator(account).map(Authenticator::confirmedAt).orElse(null);
        return new FactorsView(since, factors.recoveryCodesLeft(account), passkeys.of(account).stream().map(PasskeyView::of).toList());
    }

    @POST
    @Path("authenticator")
    @HoldsSecret
    @Consumes(MediaType.WILDCARD)
    public Response beginAuthenticator() {
        return created(own.beginAuthenticator());
    }

    @POST
    @Path("authenticator/confirmations")
    @HoldsSecret
    public Response confirmAuthenticator(@Valid @NotNull FirstCode first) {
        return created(new Codes(own.confirmAuthenticator(first.code())));
    }

    @DELETE
    @Path("authenticator")
    public void removeAuthenticator() {
        own.removeAuthenticator();
    }

    @POST
    @Path("recoveryCodes")
    @HoldsSecret
    @Consumes(MediaType.WILDCARD)
    public Response renewRecoveryCodes() {
        return created(new Codes(own.newRecoveryCodes()));
    }

    @POST
    @Path("passkeyChallenges")
    @HoldsSecret
    @Consumes(MediaType.WILDCARD)
    public Response beginPasskey(@HeaderParam(HttpHeaders.HOST) String host) {
        return created(own.beginPasskey(new CentreAddress(host)));
    }

    @POST
    @Path("passkeys")
    @HoldsSecret
    public Response addPasskey(@Valid @NotNull NewPasskey made, @HeaderParam(HttpHeaders.HOST) String host) {
        return created(own.addPasskey(made, new CentreAddress(host)));
    }

    @DELETE
    @Path("passkeys/{passkeyId}")
    public void removePasskey(@PathParam("passkeyId") UUID id) {
        own.removePasskey(id);
    }

    private static Response created(Object answer) {
        return Response.status(Response.Status.CREATED).entity(answer).build();
    }
}
