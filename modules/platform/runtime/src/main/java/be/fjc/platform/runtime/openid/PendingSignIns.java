package be.fjc.platform.runtime.openid;

import be.fjc.platform.runtime.tenancy.DatabaseSecrets;
import be.fjc.platform.runtime.tenancy.TenantCache;
import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.text.ParseException;
import java.util.Base64;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;

/**
 * Pending sign-ins in a cookie that only we can read or make. It is lax, because the browser comes back from another site; it opens
 * nothing by itself. Each is good for one return on this node; the provider's code is good for one everywhere.
 */
@ApplicationScoped
public class PendingSignIns {

    static final String NAME = "__Host-fjc-entry";

    private static final String RULES = "; Path=/; Secure; HttpOnly; SameSite=Lax";

    private final TenantCache<String, Boolean> returned = new TenantCache<>(PendingSignIn.LIFE);

    private byte[] key;

    @PostConstruct
    void open() {
        key = Base64.getUrlDecoder().decode(DatabaseSecrets.derive(DatabaseSecrets.masterKey(), "pending-sign-in"));
    }

    String holding(PendingSignIn pending) {
        return NAME + "=" + sealed(pending) + "; Max-Age=" + PendingSignIn.LIFE.toSeconds() + RULES;
    }

    static String cleared() {
        return NAME + "=; Max-Age=0" + RULES;
    }

    /** The one this browser carries, whatever it is worth. */
    Optional<PendingSignIn> in(HttpServletRequest request) {
        if (request.getCookies() == null) {
            return Optional.empty();
        }
        for (Cookie cookie : request.getCookies()) {
            if (NAME.equals(cookie.getName())) {
                return opened(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    /** Whether this is its first return. */
    boolean isFirst(PendingSignIn pending) {
        return returned.keepFirst(pending.state(), Boolean.TRUE);
    }

    String sealed(PendingSignIn pending) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .audience(pending.tenant())
                .issuer(pending.provider())
                .issueTime(Date.from(pending.startedAt()))
                .claim("state", pending.state())
                .claim("nonce", pending.nonce())
                .claim("verifier", pending.verifier())
                .claim("to", pending.to());
        if (pending.session() != null) {
            claims.claim("sid", pending.session().toString());
        }
        EncryptedJWT sealed = new EncryptedJWT(new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM), claims.build());
        try {
            sealed.encrypt(new DirectEncrypter(key));
            return sealed.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException("a pending sign-in could not be sealed", failure);
        }
    }

    private Optional<PendingSignIn> opened(String value) {
        try {
            EncryptedJWT sealed = EncryptedJWT.parse(value);
            sealed.decrypt(new DirectDecrypter(key));
            JWTClaimsSet claims = sealed.getJWTClaimsSet();
            String session = claims.getStringClaim("sid");
            return Optional.of(new PendingSignIn(claims.getAudience().get(0), claims.getIssuer(), claims.getStringClaim("state"),
                    claims.getStringClaim("nonce"), claims.getStringClaim("verifier"), claims.getStringClaim("to"),
                    session == null ? null : UUID.fromString(session), claims.getIssueTime().toInstant()));
        } catch (ParseException | JOSEException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
