package be.fjc.platform.runtime.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.platform.access.Role;
import be.fjc.platform.kernel.Ids;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final byte[] SECRET = new byte[32];

    @TempDir
    Path folder;

    private final Tokens tokens = new Tokens();

    @BeforeEach
    void openKeys() {
        tokens.keys = keysIn(folder);
    }

    @Test
    void a_token_says_who_where_and_in_which_session_and_names_nobody() throws Exception {
        LiveSession session = session(MONDAY.plus(Duration.ofHours(10)));
        SignedJWT jwt = SignedJWT.parse(tokens.mint(session, "mechelen", MONDAY).token());
        var claims = jwt.getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo("fjc");
        assertThat(claims.getAudience()).containsExactly("fjc");
        assertThat(claims.getSubject()).isEqualTo(session.account().toString());
        assertThat(claims.getStringClaim("tid")).isEqualTo("mechelen");
        assertThat(claims.getStringClaim("sid")).isEqualTo(session.id().toString());
        assertThat(claims.getStringClaim("org")).isEqualTo("caw");
        assertThat(claims.getStringListClaim("groups")).containsExactly("CASE_DIRECTOR", "INTAKE_WORKER");
        assertThat(claims.getJWTID()).isNotBlank();
        assertThat(claims.getIssueTime()).isEqualTo(Date.from(MONDAY));
        assertThat(claims.getExpirationTime()).isEqualTo(Date.from(MONDAY.plus(Duration.ofMinutes(15))));
        assertThat(claims.toString()).doesNotContain("regisseur1", "Test Regisseur");
    }

    @Test
    void it_is_signed_by_the_key_that_the_server_verifies_with() throws Exception {
        SignedJWT jwt = SignedJWT.parse(tokens.mint(session(MONDAY.plus(Duration.ofHours(10))), "mechelen", MONDAY).token());
        JWKSet published = JWKSet.load(folder.resolve("jwks.json").toFile());
        RSAKey key = (RSAKey) published.getKeyByKeyId(jwt.getHeader().getKeyID());
        assertThat(jwt.getHeader().getAlgorithm().getName()).isEqualTo("RS256");
        assertThat(key.size()).isGreaterThanOrEqualTo(2048);
        assertThat(key.isPrivate()).isFalse();
        assertThat(jwt.verify(new com.nimbusds.jose.crypto.RSASSAVerifier(key))).isTrue();
    }

    @Test
    void it_never_outlives_its_session() {
        Instant end = MONDAY.plus(Duration.ofMinutes(3));
        assertThat(tokens.mint(session(end), "mechelen", MONDAY).expiresAt()).isEqualTo(end);
    }

    @Test
    void an_expired_one_can_be_exchanged_at_its_own_centre_only() {
        LiveSession session = session(MONDAY.plus(Duration.ofHours(10)));
        String token = tokens.mint(session, "mechelen", MONDAY).token();
        Instant later = MONDAY.plus(Duration.ofMinutes(20));
        assertThat(tokens.sessionOfExpired(token, "mechelen", later)).contains(session.id());
        assertThat(tokens.sessionOfExpired(token, "limburg", later)).isEmpty();
        assertThat(tokens.sessionOfExpired(token, "mechelen", MONDAY.plus(Duration.ofMinutes(5)))).isEmpty();
    }

    @Test
    void a_changed_token_a_strangers_token_and_no_token_are_not_ours() throws Exception {
        String token = tokens.mint(session(MONDAY.plus(Duration.ofHours(10))), "mechelen", MONDAY).token();
        Instant later = MONDAY.plus(Duration.ofMinutes(20));
        String[] parts = token.split("\\.");
        String unsigned = "eyJhbGciOiJub25lIn0." + parts[1] + ".";
        Tokens strangers = new Tokens();
        strangers.keys = keysIn(Files.createDirectory(folder.resolve("elsewhere")));
        String foreign = strangers.mint(session(MONDAY.plus(Duration.ofHours(10))), "mechelen", MONDAY).token();
        String swapped = parts[0] + "." + foreign.split("\\.")[1] + "." + parts[2];
        for (String bad : List.of(unsigned, foreign, swapped, "", "a.b.c", token.substring(0, token.length() - 8))) {
            assertThat(tokens.sessionOfExpired(bad, "mechelen", later)).as(bad).isEqualTo(Optional.empty());
        }
    }

    @Test
    void the_key_is_the_same_after_a_restart_and_not_readable_without_the_secret() throws Exception {
        String before = tokens.keys.signing().getKeyID();
        assertThat(keysIn(folder).signing().getKeyID()).isEqualTo(before);
        assertThat(Files.readString(folder.resolve("signing-keys.jwe"))).doesNotContain("\"d\"", "RSA");
        byte[] other = new byte[32];
        other[0] = 1;
        assertThatThrownBy(() -> new KeyFolder(folder, other).open()).hasMessageContaining("fjc.master.key");
    }

    private static SigningKeys keysIn(Path folder) {
        SigningKeys keys = new SigningKeys();
        keys.clock = Clock.fixed(MONDAY, ZoneOffset.UTC);
        keys.use(new KeyFolder(folder, SECRET));
        return keys;
    }

    private static LiveSession session(Instant end) {
        Capacity capacity = new Capacity("caw", Set.of(Role.INTAKE_WORKER, Role.CASE_DIRECTOR));
        return new LiveSession(Ids.next(), Ids.next(), "regisseur1", "Test Regisseur Een (synthetisch)", capacity, List.of(capacity), false, false,
                false, end, end, MONDAY, null);
    }
}
