package be.fjc.platform.runtime.openid;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What a provider says about itself: where it is asked, and its keys. Read at the first sign-in and now and then again; when it does
 * not answer, what was known stays good for a day, and after a failure it is left alone for a moment, so that a storm of sign-ins does
 * not become a storm at the provider.
 */
final class KnownProvider {

    private static final long FRESH = Duration.ofHours(1).toNanos();
    private static final long LEFT_ALONE = Duration.ofSeconds(5).toNanos();
    private static final long QUEUE_MILLIS = 4_000;

    private static final long KEYS_FRESH = Duration.ofMinutes(5).toMillis();
    private static final long KEYS_WAIT = Duration.ofSeconds(7).toMillis();
    /** An unknown key id has the keys read anew: twice in this time at most, however many come. */
    private static final long KEYS_ASKED_EVERY = Duration.ofSeconds(20).toMillis();
    private static final long KEYS_WITHOUT_PROVIDER = Duration.ofHours(24).toMillis();

    /** @param at by the clock that only runs forward */
    private record Found(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys, long at) {}

    private final String issuer;
    private final Wire wire;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Found found;
    private volatile long failedAt;
    private volatile boolean failed;

    KnownProvider(String issuer, Wire wire) {
        this.issuer = issuer;
        this.wire = wire;
    }

    OIDCProviderMetadata metadata() throws ProviderUnavailable {
        return known().metadata;
    }

    JWKSource<SecurityContext> keys() throws ProviderUnavailable {
        return known().keys;
    }

    private Found known() throws ProviderUnavailable {
        Found now = found;
        if (now != null && System.nanoTime() - now.at < FRESH) {
            return now;
        }
        if (failed && System.nanoTime() - failedAt < LEFT_ALONE) {
            return orUnavailable(now, null);
        }
        if (!mayAsk(now)) {
            return orUnavailable(now, null);
        }
        try {
            if (found != now) {
                return found;
            }
            found = ask(now);
            failed = false;
            return found;
        } catch (IOException | GeneralException trouble) {
            failedAt = System.nanoTime();
            failed = true;
            return orUnavailable(now, trouble);
        } finally {
            asking.unlock();
        }
    }

    /** One asks; whoever has an older answer goes on with that, the others wait. */
    private boolean mayAsk(Found older) {
        try {
            return older == null ? asking.tryLock(QUEUE_MILLIS, TimeUnit.MILLISECONDS) : asking.tryLock();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Found orUnavailable(Found older, Exception trouble) throws ProviderUnavailable {
        if (older == null) {
            throw new ProviderUnavailable("discovery", trouble);
        }
        return older;
    }

    private Found ask(Found before) throws IOException, GeneralException {
        URI discovery = URI.create(issuer.replaceAll("/$", "") + "/.well-known/openid-configuration");
        OIDCProviderMetadata metadata = OIDCProviderMetadata.parse(wire.retrieveResource(discovery.toURL()).getContent());
        if (!metadata.getIssuer().getValue().equals(issuer)) {
            throw new GeneralException("the provider calls itself otherwise");
        }
        safe(metadata.getAuthorizationEndpointURI());
        safe(metadata.getTokenEndpointURI());
        safe(metadata.getJWKSetURI());
        boolean same = before != null && before.metadata.getJWKSetURI().equals(metadata.getJWKSetURI());
        return new Found(metadata, same ? before.keys : keysAt(metadata.getJWKSetURI()), System.nanoTime());
    }

    /** No less protected than the issuer's own address, which the tenant file's reader has looked at. */
    private void safe(URI endpoint) throws GeneralException {
        boolean sheltered = endpoint != null && ("https".equals(endpoint.getScheme())
                || issuer.startsWith("http://") && "http".equals(endpoint.getScheme()) && URI.create(issuer).getHost().equals(endpoint.getHost()));
        if (!sheltered) {
            throw new GeneralException("the provider names an address without protection");
        }
    }

    private JWKSource<SecurityContext> keysAt(URI address) throws IOException {
        return JWKSourceBuilder.create(address.toURL(), wire)
                .cache(KEYS_FRESH, KEYS_WAIT)
                .refreshAheadCache(false)
                .rateLimited(KEYS_ASKED_EVERY)
                .outageTolerant(KEYS_WITHOUT_PROVIDER)
                .build();
    }
}
