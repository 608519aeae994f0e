package be.fjc.signin;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.product.Json;
import be.fjc.product.Patience;
import be.fjc.signin.ProviderForTests.Mood;
import be.fjc.testkit.Answer;
import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.Someone;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A provider that does not answer, changes its keys or is flooded: who works here notices nothing, who comes in gets a page. */
class ProviderOutageIT {

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Duration AGAIN = Duration.ofSeconds(15);

    private ProviderForTests acm;
    private SignInFile file;

    @BeforeEach
    void open() {
        RunningProduct.get();
        acm = ProviderForTests.named("acm");
        file = SignInFile.of("limburg").with(true, SignInFile.provider("acm", "Vlaamse overheid (proef)", acm.issuer(), "client_secret_basic"));
    }

    @AfterEach
    void close() {
        file.close();
        acm.close();
    }

    private Traveller arrives() {
        Traveller traveller = Traveller.at("limburg");
        traveller.comeBack(onTheWay(traveller)).expecting(200);
        return traveller;
    }

    private String onTheWay(Traveller traveller) {
        String subject = People.subject();
        acm.vouchesFor(subject, People.claims(subject, "OVO000001", List.of("Intake:OVO000001")));
        return traveller.visit(traveller.leave("acm"));
    }

    private static void assertUnavailable(Answer answer) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.body()).contains("Vlaamse overheid (proef)", "niet bereikbaar").doesNotContain("localhost", "Exception");
    }

    @Test
    void one_that_was_never_reached_is_a_page_and_the_other_ways_in_remain() {
        acm.is(Mood.GONE);
        assertUnavailable(Traveller.at("limburg").get("/sign-in/acm"));
        Someone.stranger("limburg").post("/api/platform/v1/sessions", Json.of("login", "intake", "password", RunningProduct.get().password()))
                .expecting(201);

        acm.is(Mood.ANSWERS);
        Patience.untilTrue(AGAIN, () -> Traveller.at("limburg").get("/sign-in/acm").status() == 302);
        assertThat(arrives().isIn()).isTrue();
    }

    @Test
    void one_that_goes_away_later_leaves_everyone_inside_and_whoever_comes_back_gets_a_page() {
        Traveller inside = arrives();
        Traveller between = Traveller.at("limburg");
        String back = onTheWay(between);

        acm.is(Mood.GONE);
        assertThat(Traveller.at("limburg").get("/sign-in/acm").status()).as("where it is, is known").isEqualTo(302);
        assertUnavailable(between.comeBack(back));
        assertThat(between.cookie(Traveller.SESSION)).isNull();
        assertThat(inside.isIn()).isTrue();

        acm.is(Mood.ANSWERS);
        assertThat(arrives().isIn()).isTrue();
    }

    @Test
    void one_that_says_nothing_keeps_nobody_waiting() {
        acm.is(Mood.SILENT);
        long start = System.nanoTime();
        assertUnavailable(Traveller.at("limburg").get("/sign-in/acm"));
        Duration first = Duration.ofNanos(System.nanoTime() - start);
        assertUnavailable(Traveller.at("limburg").get("/sign-in/acm"));

        assertThat(first).isLessThan(LONGEST);
        assertThat(acm.asked("/openid-configuration")).as("left alone for a moment").isEqualTo(1);
        System.out.printf("A silent provider was given up after %d ms.%n", first.toMillis());
    }

    @Test
    void one_that_calls_itself_otherwise_is_not_believed() {
        file.close();
        file = SignInFile.of("limburg").with(true, SignInFile.provider("acm", "Vlaamse overheid (proef)",
                acm.issuer().replace("localhost", "127.0.0.1"), "client_secret_basic"));
        assertUnavailable(Traveller.at("limburg").get("/sign-in/acm"));
    }

    @Test
    void a_new_key_is_known_at_once() throws JOSEException {
        RSAKey old = newKey();
        RSAKey next = newKey();
        acm.publishes(List.of(old.toPublicJWK())).bends(signedWith(old));
        assertThat(arrives().isIn()).isTrue();
        assertThat(arrives().isIn()).isTrue();
        assertThat(acm.asked("/jwks")).isEqualTo(1);

        acm.publishes(List.of(old.toPublicJWK(), next.toPublicJWK())).bends(signedWith(next));
        assertThat(arrives().isIn()).isTrue();
        acm.bends(signedWith(old));
        assertThat(arrives().isIn()).as("the older one still holds").isTrue();
        assertThat(acm.asked("/jwks")).isEqualTo(2);
    }

    @Test
    void keys_outlive_an_outage_of_their_address() throws JOSEException {
        RSAKey key = newKey();
        acm.publishes(List.of(key.toPublicJWK())).bends(signedWith(key));
        assertThat(arrives().isIn()).isTrue();
        long asked = acm.asked("/jwks");
        assertThat(arrives().isIn()).isTrue();
        assertThat(acm.asked("/jwks")).isEqualTo(asked);
    }

    @Test
    void unknown_keys_cannot_flood_the_provider() throws JOSEException {
        RSAKey key = newKey();
        acm.publishes(List.of(key.toPublicJWK())).bends(signedWith(key));
        assertThat(arrives().isIn()).isTrue();
        long before = acm.asked("/jwks");

        acm.bends(token -> signed(token, key, UUID.randomUUID().toString()));
        for (int i = 0; i < 25; i++) {
            Traveller traveller = Traveller.at("limburg");
            assertThat(traveller.comeBack(onTheWay(traveller)).status()).isEqualTo(400);
        }
        assertThat(acm.asked("/jwks") - before).as("times asked for 25 unknown keys").isBetween(1L, 4L);
        acm.bends(signedWith(key));
        assertThat(arrives().isIn()).as("the known key holds all the while").isTrue();
    }

    private static RSAKey newKey() throws JOSEException {
        return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
    }

    private static UnaryOperator<String> signedWith(RSAKey key) {
        return token -> signed(token, key, key.getKeyID());
    }

    private static String signed(String token, RSAKey key, String kid) {
        try {
            SignedJWT jwt = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(kid).build(), SignedJWT.parse(token).getJWTClaimsSet());
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException | ParseException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
