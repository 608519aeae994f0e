package be.fjc.platform.runtime.accounts;

import be.fjc.platform.access.Open;
import be.fjc.platform.runtime.tenancy.TenantScope;
import be.fjc.platform.runtime.web.HoldsSecret;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;

/** A token for a machine: sent as bearer, good for a quarter of an hour, and never as a cookie. */
@Path("platform/v1/tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TokensResource {

    /** The token itself, told once. */
    public record Given(@Open String token, @Open String tokenType, @Open Instant expiresAt) {}

    @Inject
    SignIn signIn;

    @Inject
    Tokens tokens;

    @Inject
    Clock clock;

    @POST
    @HoldsSecret
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Response give(@Valid @NotNull SignInRequest request) {
        LiveSession session = signIn.with(request.login(), request.password(), request.code(), true).orRefused();
        Tokens.Issued issued = tokens.mint(session, TenantScope.current().id(), clock.instant());
        return Response.status(Response.Status.CREATED).entity(new Given(issued.token(), "Bearer", issued.expiresAt())).build();
    }
}
