package be.fjc.platform.runtime.openid;

import be.fjc.platform.runtime.accounts.Vouched;
import be.fjc.platform.runtime.configuration.SignInWays.Provider;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;

/**
 * Whether an ID token is this provider's word about this sign-in: signed with RS256 by one of its keys, from it, for us, of now, and as
 * strong as the centre asks.
 */
@ApplicationScoped
public class TokenCheck {

    static final int SKEW_SECONDS = 30;

    @Inject
    KnownProviders providers;

    @Inject
    Clock clock;

    Vouched vouched(Provider provider, PendingSignIn pending, JWT token) throws ProviderUnavailable, NotVouched {
        JWTClaimsSet claims = verified(provider, pending, token);
        if (!provider.acr().isEmpty() && !provider.acr().contains(text(claims, "acr"))) {
            throw new NotVouched("signed in too weakly");
        }
        Claimed claimed = new Claimed(provider, claims);
        return new Vouched(provider.code(), provider.issuer(), claimed.subject(), claimed.name(), claimed.capacities(),
                provedAt(claims, pending.session() != null));
    }

    private JWTClaimsSet verified(Provider provider, PendingSignIn pending, JWT token) throws ProviderUnavailable, NotVouched {
        IDTokenValidator validator = new IDTokenValidator(new Issuer(provider.issuer()), new ClientID(provider.client()),
                new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, providers.of(provider.issuer()).keys()), null);
        validator.setMaxClockSkew(SKEW_SECONDS);
        try {
            JWTClaimsSet claims = validator.validate(token, new Nonce(pending.nonce())).toJWTClaimsSet();
            givenToUs(provider, claims);
            return claims;
        } catch (RateLimitReachedException flood) {
            throw new NotVouched("too many unknown keys");
        } catch (KeySourceException trouble) {
            throw new ProviderUnavailable("keys", trouble);
        } catch (BadJOSEException | JOSEException | ParseException bad) {
            throw new NotVouched("an ID token that does not hold: " + bad.getClass().getSimpleName());
        }
    }

    /** The library leaves this to us: a token for several says which of them it was given to (OpenID Connect Core, 3.1.3.7). */
    private static void givenToUs(Provider provider, JWTClaimsSet claims) throws NotVouched {
        Object givenTo = claims.getClaim("azp");
        if (givenTo == null ? claims.getAudience().size() > 1 : !givenTo.equals(provider.client())) {
            throw new NotVouched("an ID token given to another");
        }
    }

    /** When the provider says; null when it does not, which is never fresh. One that must say and does not, does not vouch. */
    private Instant provedAt(JWTClaimsSet claims, boolean mustSay) throws NotVouched {
        Instant now = clock.instant();
        Date said = date(claims);
        if (said == null && mustSay) {
            throw new NotVouched("no time of signing in");
        }
        if (said == null) {
            return null;
        }
        return said.toInstant().isAfter(now) ? now : said.toInstant();
    }

    private static Date date(JWTClaimsSet claims) {
        try {
            return claims.getDateClaim("auth_time");
        } catch (java.text.ParseException nonsense) {
            return null;
        }
    }

    private static String text(JWTClaimsSet claims, String name) {
        return claims.getClaim(name) instanceof String text ? text : "";
    }
}
