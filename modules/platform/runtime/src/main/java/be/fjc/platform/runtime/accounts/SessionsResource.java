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
import be.fjc.platform.runtime.web.Links;
import be.fjc.platform.runtime.web.ProblemException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;

/** Signing in and out of a browser. The token travels in the cookie only; no script ever sees it. */
@Path("platform/v1/sessions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionsResource {

    /** Who has just signed in. @param factorsResetAt when somebody else took the second factor away, told this once; null when nobody did */
    public record Begun(@Open PersonAtWork person, @Open Instant factorsResetAt) {}

    /** Who is signed in, and until when. */
    public record Current(@Open PersonAtWork person, @Open Instant sessionEndsAt) {}

    /** @param challenge out of the refusal that asked for the code */
    public record Continuation(@NotNull @Size(min = 1, max = 400) String challenge, @NotNull @Size(min = 6, max = 20) String code) {}

    /** For whom someone wants to go on. */
    public record WantedCapacity(@NotNull @Size(max = 100) String organisation) {}

    @Inject
    SignIn signIn;

    @Inject
    SignOut signOut;

    @Inject
    SwitchCapacity switchCapacity;

    @Inject
    SignedIn signedIn;

    @Inject
    Tokens tokens;

    @Inject
    AtWork atWork;

    @Inject
    Access access;

    @Inject
    Links links;

    @Inject
    Clock clock;

    @POST
    @HoldsSecret
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Response begin(@Valid @NotNull SignInRequest request) {
        return begun(signIn.with(request.login(), request.password(), request.code(), false));
    }

    /** With the code that was still owed. */
    @POST
    @Path("continuations")
    @HoldsSecret
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Response goOn(@Valid @NotNull Continuation owed) {
        return begun(signIn.goOn(owed.challenge(), owed.code()));
    }

    /** Without a password. */
    @POST
    @Path("passkeys")
    @HoldsSecret
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Response beginWithPasskey(@Valid @NotNull Assertion answer, @HeaderParam(HttpHeaders.HOST) String host) {
        return begun(signIn.withPasskey(answer, new CentreAddress(host)));
    }

    private Response begun(SigningIn attempt) {
        LiveSession session = attempt.orRefused();
        String token = tokens.mint(session, TenantScope.current().id(), clock.instant()).token();
        return Response.created(links.location("platform", "sessions", "current"))
                .header(HttpHeaders.SET_COOKIE, SignInCookie.holding(token))
                .entity(new Begun(atWork.describe(session), attempt.factorsResetAt()))
                .build();
    }

    @GET
    @Path("current")
    public Current current() {
        LiveSession session = own();
        return new Current(atWork.describe(session), AtWork.endOf(session));
    }

    @DELETE
    @Path("current")
    public Response end() {
        signOut.from(own());
        return Response.noContent().header(HttpHeaders.SET_COOKIE, SignInCookie.cleared()).build();
    }

    /** There is one current capacity and one writer of it, so there is no edition to name. */
    @PUT
    @Path("current/capacity")
    public Response work(@Valid @NotNull WantedCapacity wanted) {
        LiveSession session = switchCapacity.of(signedIn.session().orElseThrow(NotSignedIn::new), wanted.organisation());
        String token = tokens.mint(session, TenantScope.current().id(), clock.instant()).token();
        return Response.ok(new Current(atWork.describe(session), AtWork.endOf(session)))
                .header(HttpHeaders.SET_COOKIE, SignInCookie.holding(token))
                .build();
    }

    /** One answer for every reason. */
    static ProblemException failed() {
        return new ProblemException("urn:problem-type:fjc:platform:signInFailed", 401, "Sign-In Failed");
    }

    /** The password was right; a code is still owed. */
    static ProblemException secondFactorRequired(String challenge) {
        return new ProblemException("urn:problem-type:fjc:platform:secondFactorRequired", 401, "Second Factor Required").with("challenge", challenge);
    }

    private LiveSession own() {
        LiveSession session = signedIn.session().orElseThrow(NotSignedIn::new);
        access.require("platform.session.own", Facts.about("session", session.id(), Relation.SELF));
        return session;
    }
}
