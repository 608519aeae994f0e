package be.fjc.platform.runtime.accounts;

import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.runtime.json.JsonTree;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What a token says, if it looks to the last member as one that {@link Tokens} writes. Everything else is refused before a signature is
 * looked at: other algorithms, headers that point elsewhere for a key ({@code jku}, {@code x5u}, {@code jwk}), a key that is not ours,
 * claims too many, too few or of another kind. The signature is not checked here.
 *
 * @param account whose it is
 * @param session the session it stands for
 * @param tenant where it was given
 */
record OurToken(UUID account, UUID session, String tenant, Instant issuedAt, Instant expiresAt, Instant notBefore) {

    static final String TYPE = "fjc+jwt";

    /** What the clocks of nodes may differ; {@code sign-in.xml} says the same. */
    static final Duration SKEW = Duration.ofSeconds(20);

    private static final int LONGEST = 4096;
    private static final Set<String> HEADER = Set.of("alg", "typ", "kid");
    private static final Set<String> CLAIMS = Set.of("iss", "aud", "sub", "upn", "tid", "sid", "org", "groups", "iat", "exp", "jti");
    private static final String ONLY_SOMETIMES = "nbf";

    /**
     * Reads a token in compact form.
     *
     * @param isOurKey whether a key of this name can still verify; asked once at most
     */
    static Optional<OurToken> read(String compact, Predicate<String> isOurKey) {
        String[] parts = compact.length() > LONGEST ? new String[0] : compact.split("\\.", -1);
        if (parts.length != 3 || parts[2].isEmpty()) {
            return Optional.empty();
        }
        try {
            bytes(parts[2]);
            Map<String, Object> header = object(parts[0]);
            boolean ours = header.keySet().equals(HEADER) && "RS256".equals(header.get("alg")) && TYPE.equals(header.get("typ"))
                    && header.get("kid") instanceof String kid && isOurKey.test(kid);
            return ours ? Optional.of(claims(object(parts[1]))) : Optional.empty();
        } catch (InvalidInput | IllegalArgumentException | ArithmeticException | DateTimeException | CharacterCodingException notOurs) {
            return Optional.empty();
        }
    }

    /** Whether it can be good at this moment: neither over, nor from the future, nor older than a token of ours gets. */
    boolean isTimely(Instant now) {
        return !notBefore.isAfter(now.plus(SKEW)) && !issuedAt.isAfter(now.plus(SKEW)) && now.isBefore(expiresAt.plus(SKEW))
                && !issuedAt.plus(Tokens.LIFE).plus(SKEW).isBefore(now);
    }

    boolean isOver(Instant now) {
        return expiresAt.isBefore(now);
    }

    private static OurToken claims(Map<String, Object> claims) {
        Set<String> names = new HashSet<>(claims.keySet());
        names.remove(ONLY_SOMETIMES);
        require(names.equals(CLAIMS));
        require(Tokens.ISSUER.equals(claims.get("iss")) && Tokens.AUDIENCE.equals(claims.get("aud")));
        require(text(claims.get("upn")).equals(claims.get("sub")));
        require(claims.get("groups") instanceof List<?> groups && groups.stream().allMatch(String.class::isInstance));
        text(claims.get("org"));
        text(claims.get("jti"));
        Instant issuedAt = moment(claims.get("iat"));
        Instant expiresAt = moment(claims.get("exp"));
        require(expiresAt.isAfter(issuedAt) && !expiresAt.isAfter(issuedAt.plus(Tokens.LIFE)));
        Instant notBefore = claims.containsKey(ONLY_SOMETIMES) ? moment(claims.get(ONLY_SOMETIMES)) : issuedAt;
        return new OurToken(id(claims.get("sub")), id(claims.get("sid")), text(claims.get("tid")), issuedAt, expiresAt, notBefore);
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException();
        }
    }

    private static String text(Object value) {
        require(value instanceof String);
        return (String) value;
    }

    /** As it is written by us: Java reads other spellings of an id too. */
    private static UUID id(Object value) {
        UUID id = UUID.fromString(text(value));
        require(id.toString().equals(value));
        return id;
    }

    private static Instant moment(Object value) {
        require(value instanceof BigDecimal);
        return Instant.ofEpochSecond(((BigDecimal) value).longValueExact());
    }

    private static Map<String, Object> object(String part) throws CharacterCodingException {
        return JsonTree.object(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(part))).toString());
    }

    /** In the one spelling there is: no padding, no stray bits at the end. */
    private static byte[] bytes(String part) {
        byte[] decoded = Base64.getUrlDecoder().decode(part);
        require(Base64.getUrlEncoder().withoutPadding().encodeToString(decoded).equals(part));
        return decoded;
    }
}
