package be.fjc.platform.runtime.accounts;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The keys that sign our tokens, oldest first. A key is published before it signs ({@code nbf}), so that every node knows it by then;
 * when a next one has begun it verifies on until no token of its own can live ({@code exp}), and is then gone. That is how keys change
 * without one good token refused.
 */
final class KeyRing {

    private static final int BITS = 2048;

    private final List<RSAKey> keys;

    private KeyRing(List<RSAKey> keys) {
        this.keys = List.copyOf(keys);
    }

    /** A ring with one key, which signs from the start. */
    static KeyRing first() {
        return new KeyRing(List.of(newKey()));
    }

    static KeyRing parsed(String json) throws ParseException {
        List<RSAKey> keys = JWKSet.parse(json).getKeys().stream().map(JWK::toRSAKey).toList();
        if (keys.isEmpty()) {
            throw new ParseException("no key", 0);
        }
        return new KeyRing(keys);
    }

    /** As JSON: with the private halves for ourselves, or the public ones alone. */
    String json(boolean publicOnly) {
        return new JWKSet(List.<JWK>copyOf(keys)).toString(publicOnly);
    }

    /** The key that signs at this moment: the youngest that has begun. */
    RSAKey signing(Instant now) {
        return keys.stream().filter(key -> hasBegun(key, now)).reduce((older, younger) -> younger).orElse(keys.get(0));
    }

    /** The key that a token names, if tokens of its own can still live. */
    Optional<RSAKey> named(String kid, Instant now) {
        return keys.stream().filter(key -> key.getKeyID().equals(kid) && !isOver(key, now)).findFirst();
    }

    /** When the key that waits to sign will begin; empty when none waits. */
    Optional<Instant> nextBegins(Instant now) {
        return keys.stream().filter(key -> !hasBegun(key, now)).map(key -> key.getNotBeforeTime().toInstant()).findFirst();
    }

    /**
     * With one key more, that begins after a while; those before it verify for as long as a token of theirs can live after that.
     *
     * @param seenWithin how long until every node has read the ring again
     * @param tokenLives how long a token can be good, what clocks differ included
     */
    KeyRing rotated(Instant now, Duration seenWithin, Duration tokenLives) {
        Instant begins = now.plus(seenWithin);
        List<RSAKey> next = new ArrayList<>();
        for (RSAKey key : without(now).keys) {
            boolean retires = key.getExpirationTime() == null;
            next.add(retires ? new RSAKey.Builder(key).expirationTime(Date.from(begins.plus(tokenLives))).build() : key);
        }
        next.add(new RSAKey.Builder(newKey()).notBeforeTime(Date.from(begins)).build());
        return new KeyRing(next);
    }

    /** Whether a key is in it whose tokens have all died. */
    boolean holdsDead(Instant now) {
        return keys.stream().anyMatch(key -> isOver(key, now));
    }

    /** Without the keys whose tokens have all died. */
    KeyRing without(Instant now) {
        return new KeyRing(keys.stream().filter(key -> !isOver(key, now)).toList());
    }

    int size() {
        return keys.size();
    }

    private static boolean hasBegun(RSAKey key, Instant now) {
        return key.getNotBeforeTime() == null || !now.isBefore(key.getNotBeforeTime().toInstant());
    }

    private static boolean isOver(RSAKey key, Instant now) {
        return key.getExpirationTime() != null && !now.isBefore(key.getExpirationTime().toInstant());
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(BITS).keyID(UUID.randomUUID().toString()).keyUse(KeyUse.SIGNATURE).algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException("a signing key could not be made", failure);
        }
    }
}
