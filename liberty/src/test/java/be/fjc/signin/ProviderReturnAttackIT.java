package be.fjc.signin;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.RunningProduct;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** D9 for sign-in by a provider: every return that is not this provider's word about this sign-in gets one page, and no session. */
class ProviderReturnAttackIT {

    private static final String SECRET = "proefgeheim-voor-tests-alleen-0001";
    private static final List<String> INTAKE = List.of("Intake:OVO000001");

    private static ProviderForTests acm;
    private static ProviderForTests federal;
    private static SignInFile limburg;
    private static SignInFile antwerp;
    private static RSAKey key;
    private static RSAKey stranger;

    @BeforeAll
    static void open() throws JOSEException {
        RunningProduct.get();
        acm = ProviderForTests.named("acm");
        federal = ProviderForTests.named("federaal");
        key = new RSAKeyGenerator(2048).keyID("de-sleutel").generate();
        stranger = new RSAKeyGenerator(2048).keyID("de-sleutel").generate();
        String first = SignInFile.provider("acm", "Vlaamse overheid (proef)", acm.issuer(), "client_secret_basic");
        limburg = SignInFile.of("limburg").with(true, first,
                SignInFile.provider("federaal", "Federale overheid (proef)", federal.issuer(), "client_secret_basic"));
        antwerp = SignInFile.of("antwerpen").with(true, first);
    }

    @AfterAll
    static void close() {
        limburg.close();
        antwerp.close();
        acm.close();
        federal.close();
    }

    @AfterEach
    void straighten() {
        acm.bends(UnaryOperator.identity());
    }

    /** Someone on the way: left here, was at the provider, and is about to come back to this address. */
    private static String onTheWay(Traveller traveller) {
        String subject = People.subject();
        acm.vouchesFor(subject, People.claims(subject, "OVO000001", INTAKE));
        return traveller.visit(traveller.leave("acm"));
    }

    private static void assertRefused(Traveller traveller, Answer answer) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("niet gelukt").doesNotContain("state", "nonce", "id_token", "Exception", "OVO");
        assertThat(traveller.cookie(Traveller.SESSION)).isNull();
    }

    @Test
    void a_return_to_another_centre_opens_nothing_there() {
        Traveller here = Traveller.at("limburg");
        String back = onTheWay(here);
        Traveller there = Traveller.at("antwerpen").with(Traveller.ENTRY, here.cookie(Traveller.ENTRY));

        assertRefused(there, there.comeBack(back));
    }

    @Test
    void a_swapped_provider_is_noticed() {
        String subject = People.subject();
        federal.vouchesFor(subject, People.claims(subject, "OVO000001", INTAKE));
        Traveller other = Traveller.at("limburg");
        String elsewhere = other.visit(other.leave("federaal"));
        Traveller mixed = Traveller.at("limburg");
        String there = mixed.leave("acm");
        String state = Traveller.parameter(there, "state");

        assertRefused(mixed, mixed.comeBack(with(elsewhere, "state", state)));
        other.comeBack(elsewhere).expecting(200);
    }

    @Test
    void a_return_that_names_another_issuer_is_refused_before_anyone_is_asked() {
        Traveller traveller = Traveller.at("limburg");
        String back = onTheWay(traveller);
        long before = acm.asked("/token");

        assertRefused(traveller, traveller.comeBack(back + "&iss=" + federal.issuer().replace(":", "%3A").replace("/", "%2F")));
        assertThat(acm.asked("/token")).isEqualTo(before);
    }

    @Test
    void state_cookie_and_code_belong_together() {
        Traveller traveller = Traveller.at("limburg");
        String back = onTheWay(traveller);
        String entry = traveller.cookie(Traveller.ENTRY);
        for (String bent : List.of(with(back, "state", "x".repeat(43)), back.replaceAll("state=[^&]*", ""), back + "&state=twee", back + "&code=twee",
                back.replaceAll("code=[^&]*", "code="), back + "&error=access_denied")) {
            Traveller thief = Traveller.at("limburg").with(Traveller.ENTRY, entry);
            Answer answer = thief.comeBack(bent);
            assertRefused(thief, answer);
        }
        for (String cookie : List.of("onzin", entry.substring(0, entry.length() - 2) + "AA", "a.b.c.d.e")) {
            Traveller thief = Traveller.at("limburg").with(Traveller.ENTRY, cookie);
            assertRefused(thief, thief.comeBack(back));
        }
        Traveller without = Traveller.at("limburg");
        assertRefused(without, without.comeBack(back));
    }

    @Test
    void a_stolen_code_is_worth_nothing_in_another_browser() {
        Traveller victim = Traveller.at("limburg");
        String back = onTheWay(victim);
        Traveller thief = Traveller.at("limburg");
        String own = thief.leave("acm");

        assertRefused(thief, thief.comeBack(with(back, "state", Traveller.parameter(own, "state"))));
    }

    @Test
    void a_return_works_once() {
        Traveller traveller = Traveller.at("limburg");
        String back = onTheWay(traveller);
        String entry = traveller.cookie(Traveller.ENTRY);
        traveller.comeBack(back).expecting(200);

        Traveller again = Traveller.at("limburg").with(Traveller.ENTRY, entry);
        assertRefused(again, again.comeBack(back));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongTokens")
    void an_id_token_that_is_not_this_word_is_refused(String what, UnaryOperator<String> bend) {
        acm.publishes(List.of(key.toPublicJWK())).bends(bend);
        Traveller traveller = Traveller.at("limburg");
        assertRefused(traveller, traveller.comeBack(onTheWay(traveller)));
    }

    @Test
    void the_same_token_unbent_is_taken() {
        acm.publishes(List.of(key.toPublicJWK())).bends(token -> signed(claims(token).build(), JWSAlgorithm.RS256));
        Traveller traveller = Traveller.at("limburg");
        traveller.comeBack(onTheWay(traveller)).expecting(200);
        assertThat(traveller.isIn()).isTrue();
    }

    static Stream<Arguments> wrongTokens() {
        Instant now = Instant.now();
        return Stream.of(
                bent("for someone else", claims -> claims.audience("iemand-anders")),
                bent("for us and others, given to another", claims -> claims.audience(List.of(ProviderForTests.CLIENT, "x")).claim("azp", "x")),
                bent("for nobody", claims -> claims.audience((String) null)),
                bent("from another issuer", claims -> claims.issuer(federal.issuer())),
                bent("over for a minute", claims -> claims.expirationTime(Date.from(now.minusSeconds(60)))),
                bent("without an end", claims -> claims.expirationTime(null)),
                bent("of a minute from now", claims -> claims.issueTime(Date.from(now.plusSeconds(120)))),
                bent("without a beginning", claims -> claims.issueTime(null)),
                bent("for another sign-in", claims -> claims.claim("nonce", "een-andere")),
                bent("for no sign-in", claims -> claims.claim("nonce", null)),
                bent("too weak", claims -> claims.claim("acr", "zwak")),
                bent("of unknown strength", claims -> claims.claim("acr", null)),
                bent("about nobody", claims -> claims.claim("vo_id", null)),
                bent("without a name", claims -> claims.claim("given_name", " ").claim("family_name", null)),
                signedWith("not signed", token -> new PlainJWT(claims(token).build()).serialize()),
                signedWith("signed by a stranger", token -> signed(claims(token).build(), stranger, JWSAlgorithm.RS256)),
                signedWith("signed with RS512", token -> signed(claims(token).build(), JWSAlgorithm.RS512)),
                signedWith("signed with PS256", token -> signed(claims(token).build(), JWSAlgorithm.PS256)),
                signedWith("signed with our secret", token -> hmac(claims(token).build(), SECRET.getBytes(java.nio.charset.StandardCharsets.UTF_8))),
                signedWith("signed with the public key as a secret", token -> hmac(claims(token).build(), publicKey())),
                signedWith("changed after signing", token -> {
                    String[] parts = signed(claims(token).build(), JWSAlgorithm.RS256).split("\\.");
                    return parts[0] + "." + claims(token).claim("fjc_rol_3d", "Regie:OVO000001").build().toPayload().toBase64URL() + "." + parts[2];
                }),
                signedWith("nonsense", token -> "a.b.c"));
    }

    private static Arguments bent(String what, UnaryOperator<JWTClaimsSet.Builder> bend) {
        return signedWith(what, token -> signed(bend.apply(claims(token)).build(), JWSAlgorithm.RS256));
    }

    private static Arguments signedWith(String what, UnaryOperator<String> bend) {
        return Arguments.of(what, bend);
    }

    private static JWTClaimsSet.Builder claims(String token) {
        try {
            return new JWTClaimsSet.Builder(SignedJWT.parse(token).getJWTClaimsSet());
        } catch (ParseException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String signed(JWTClaimsSet claims, JWSAlgorithm algorithm) {
        return signed(claims, key, algorithm);
    }

    private static String signed(JWTClaimsSet claims, RSAKey with, JWSAlgorithm algorithm) {
        try {
            return serialized(claims, algorithm, with.getKeyID(), new RSASSASigner(with));
        } catch (JOSEException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String hmac(JWTClaimsSet claims, byte[] secret) {
        try {
            return serialized(claims, JWSAlgorithm.HS256, "de-sleutel", new MACSigner(secret));
        } catch (JOSEException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String serialized(JWTClaimsSet claims, JWSAlgorithm algorithm, String kid, JWSSigner signer) throws JOSEException {
        SignedJWT jwt = new SignedJWT(new JWSHeader.Builder(algorithm).type(JOSEObjectType.JWT).keyID(kid).build(), claims);
        jwt.sign(signer);
        return jwt.serialize();
    }

    private static byte[] publicKey() {
        try {
            return key.toRSAPublicKey().getEncoded();
        } catch (JOSEException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String with(String address, String parameter, String value) {
        return address.replaceAll(parameter + "=[^&]*", parameter + "=" + value);
    }
}
