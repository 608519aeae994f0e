package be.fjc.platform.runtime.accounts;

import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Open;
import be.fjc.platform.access.Relation;
import be.fjc.platform.runtime.access.NotSignedIn;
import be.fjc.platform.runtime.proof.Assertion;
import be.fjc.platform.runtime.proof.CentreAddress;
import be.fjc.platform.runtime.tenancy.TenantScope;
import be.fjc.platform.runtime.web.HoldsSecret;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Showing again who one is, for the few acts that ask it. */
@Path("platform/v1/sessions/current/proofs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProofsResource {

    /**
     * @param ways with what it can be done
     * @param provedAt when it last was, null when that is not known
     * @param provider where to send the browser of someone who signed in there; null for everybody else
     */
    public record ProofsView(@Open List<String> ways, @Open Instant provedAt, @Open Way provider) {}

    /** @param label as on the sign-in screen */
    public record Way(@Open String label, @Open String href) {}

    /** One of the two: the password for who has no second factor, the code for who has. */
    public record GivenProof(@Size(min = 1, max = PasswordRules.LONGEST) String password, @Size(min = 6, max = 20) String code) {}

    public record Proved(@Open Instant provedAt) {}

    @Inject
    ProveAgain proveAgain;

    @Inject
    SignedIn signedIn;

    @Inject
    Access access;

    @GET
    public ProofsView get() {
        LiveSession session = session();
        access.require("platform.session.own", Facts.about("session", session.id(), Relation.SELF));
        return new ProofsView(proveAgain.ways(session), session.provedAt(), providerOf(session).orElse(null));
    }

    private static Optional<Way> providerOf(LiveSession session) {
        return TenantScope.current().signIn().provider(session.provider())
                .map(provider -> new Way(provider.label(), "/sign-in/" + provider.code() + "?again=true"));
    }

    @POST
    @HoldsSecret
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Response give(@Valid @NotNull GivenProof proof) {
        return created(proveAgain.with(session(), proof.password(), proof.code()));
    }

    @POST
    @Path("passkeys")
    @HoldsSecret
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Response giveWithPasskey(@Valid @NotNull Assertion answer, @HeaderParam(HttpHeaders.HOST) String host) {
        return created(proveAgain.withPasskey(session(), answer, new CentreAddress(host)));
    }

    private static Response created(Instant provedAt) {
        return Response.status(Response.Status.CREATED).entity(new Proved(provedAt)).build();
    }

    private LiveSession session() {
        return signedIn.session().orElseThrow(NotSignedIn::new);
    }
}
