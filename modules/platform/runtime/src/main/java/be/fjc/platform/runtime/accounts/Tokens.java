package be.fjc.platform.runtime.accounts;

import be.fjc.platform.access.Role;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;

/**
 * Mints the one internal token. It names person and session by id and nobody by name. It lives a quarter of an hour and is replaced
 * while its session lives; MicroProfile JWT verifies it with the settings of {@code sign-in.xml}, which must agree with these.
 */
@ApplicationScoped
public class Tokens {

    static final String ISSUER = "fjc";
    static final String AUDIENCE = "fjc";
    static final Duration LIFE = Duration.ofMinutes(15);

    /** A browser's token older than this is replaced with the answer. */
    static final Duration RENEWED_AFTER = Duration.ofMinutes(5);

    /** A token and when it stops working. */
    record Issued(String token, Instant expiresAt) {}

    @Inject
    SigningKeys keys;

    /** A new token for the session; never one that outlives it. */
    Issued mint(LiveSession session, String tenant, Instant now) {
        Instant issuedAt = now.truncatedTo(ChronoUnit.SECONDS);
        Instant life = issuedAt.plus(LIFE);
        Instant expiresAt = life.isBefore(session.endsAt()) ? life : session.endsAt().truncatedTo(ChronoUnit.SECONDS);
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(session.account().toString())
                .claim("upn", session.account().toString())
                .claim("tid", tenant)
                .claim("sid", session.id().toString())
                .claim("org", session.organisation())
                .claim("groups", session.roles().stream().map(Role::name).sorted().toList())
                .issueTime(Date.from(issuedAt))
                .expirationTime(Date.from(expiresAt))
                .jwtID(UUID.randomUUID().toString())
                .build();
        return new Issued(sign(claims), expiresAt);
    }

    /** What a token says that looks like one of ours and names one of our keys; its signature and its time are still to be looked at. */
    Optional<OurToken> read(String token) {
        return OurToken.read(token, kid -> keys.named(kid).isPresent());
    }

    /**
     * The session of a token that is ours and this tenant's in every respect, except that its time is over. Such a token opens
     * nothing; it can be exchanged for a new one while its session lives, so that half an hour of silence does not sign anyone out
     * after a quarter.
     */
    Optional<UUID> sessionOfExpired(String token, String tenant, Instant now) {
        return read(token)
                .filter(said -> said.tenant().equals(tenant) && said.isOver(now) && isSignedByUs(token))
                .map(OurToken::session);
    }

    private boolean isSignedByUs(String token) {
        try {
            SignedJWT jwt = SignedJWT.parse(token);
            Optional<RSAKey> key = keys.named(jwt.getHeader().getKeyID());
            return key.isPresent() && jwt.verify(new RSASSAVerifier(key.get().toRSAPublicKey()));
        } catch (ParseException | JOSEException notOurs) {
            return false;
        }
    }

    private String sign(JWTClaimsSet claims) {
        try {
            RSAKey key = keys.signing();
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256).type(new JOSEObjectType(OurToken.TYPE)).keyID(key.getKeyID()).build();
            SignedJWT jwt = new SignedJWT(header, claims);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException("a token could not be signed", failure);
        }
    }
}
