package be.fjc.platform.runtime.openid;

import be.fjc.platform.runtime.configuration.SignInWays.Provider;
import be.fjc.platform.runtime.tenancy.TenantScope;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;

/** Our side of the conversation with a provider: sends someone there, and fetches what the provider has to say about them. */
@ApplicationScoped
public class RelyingParty {

    @Inject
    KnownProviders providers;

    @Inject
    Config config;

    @Inject
    Clock clock;

    /** Where the browser goes, and what it must bring back. */
    record Sent(URI address, PendingSignIn pending) {}

    /**
     * @param callback our address for the return
     * @param to where to go on afterwards
     * @param session the session whose person must show themselves again; null for signing in
     */
    Sent send(Provider provider, URI callback, String to, UUID session) throws ProviderUnavailable {
        OIDCProviderMetadata metadata = providers.of(provider.issuer()).metadata();
        CodeVerifier verifier = new CodeVerifier();
        PendingSignIn pending = new PendingSignIn(TenantScope.current().id(), provider.code(), new State().getValue(), new Nonce().getValue(),
                verifier.getValue(), to, session, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        AuthenticationRequest.Builder request = new AuthenticationRequest.Builder(
                ResponseType.CODE, new Scope(provider.scopes().toArray(String[]::new)), new ClientID(provider.client()), callback)
                .endpointURI(metadata.getAuthorizationEndpointURI())
                .state(new State(pending.state()))
                .nonce(new Nonce(pending.nonce()))
                .codeChallenge(verifier, CodeChallengeMethod.S256);
        if (!provider.acr().isEmpty()) {
            request.acrValues(provider.acr().stream().map(ACR::new).toList());
        }
        if (session != null) {
            request.prompt(Prompt.Type.LOGIN).maxAge(0);
        }
        return new Sent(request.build().toURI(), pending);
    }

    /** Exchanges the code for the provider's word, over our own line. */
    JWT idToken(Provider provider, PendingSignIn pending, String code, URI callback) throws ProviderUnavailable, NotVouched {
        OIDCProviderMetadata metadata = providers.of(provider.issuer()).metadata();
        TokenRequest request = new TokenRequest.Builder(metadata.getTokenEndpointURI(), ourselves(provider),
                new AuthorizationCodeGrant(new AuthorizationCode(code), callback, new CodeVerifier(pending.verifier()))).build();
        try {
            HTTPResponse answer = request.toHTTPRequest().send(providers.wire());
            if (answer.getStatusCode() >= HTTPResponse.SC_SERVER_ERROR) {
                throw new ProviderUnavailable("token endpoint answers " + answer.getStatusCode(), null);
            }
            TokenResponse response = OIDCTokenResponseParser.parse(answer);
            if (response instanceof OIDCTokenResponse good && good.getOIDCTokens().getIDToken() != null) {
                return good.getOIDCTokens().getIDToken();
            }
            throw new NotVouched("the code was refused");
        } catch (ParseException nonsense) {
            throw new NotVouched("an answer that is none");
        } catch (IOException trouble) {
            throw new ProviderUnavailable("token endpoint", trouble);
        }
    }

    /** The secret is a setting of the server, never in a file that many may read. */
    private ClientAuthentication ourselves(Provider provider) throws ProviderUnavailable {
        String setting = "fjc.openid." + TenantScope.current().id() + "." + provider.code() + ".secret";
        Secret secret = config.getOptionalValue(setting, String.class)
                .map(Secret::new)
                .orElseThrow(() -> new ProviderUnavailable("the setting " + setting + " is missing", null));
        ClientID client = new ClientID(provider.client());
        return switch (provider.clientAuthentication()) {
            case CLIENT_SECRET_BASIC -> new ClientSecretBasic(client, secret);
            case CLIENT_SECRET_POST -> new ClientSecretPost(client, secret);
        };
    }

    /** Where someone can sign out there too; null when the provider has no such place or does not answer. */
    URI endOfSession(Provider provider, URI back) {
        try {
            URI end = providers.of(provider.issuer()).metadata().getEndSessionEndpointURI();
            return end == null ? null : new LogoutRequest(
                    end, null, null, new ClientID(provider.client()), back, null, null).toURI();
        } catch (ProviderUnavailable silent) {
            return null;
        }
    }
}
