package be.fjc.attack;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.platform.runtime.accounts.KeysOfProduct;
import be.fjc.testkit.Answer;
import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.Someone;
import be.fjc.testkit.attack.Size;
import be.fjc.testkit.attack.Tally;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.SignedJWT;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** D9: no wrong token opens anything, whoever made it and with whatever key; each gets the same answer. */
class TokenCorpusIT {

    private static final String CURRENT = "/api/platform/v1/sessions/current";
    private static final String COOKIE = "__Host-fjc=";

    private final Random chance = Size.chance("D9");
    private final Someone stranger = Someone.stranger("mechelen");
    private final RSAKey real = KeysOfProduct.signing();
    private final String machine = Someone.freshToken("mechelen", "intake", RunningProduct.get().password());
    private final String browser = browserToken("intake");
    private final String another = Someone.freshToken("mechelen", "regisseur1", RunningProduct.get().password());

    private final String refusal = told(stranger.send("GET", CURRENT, null, bearer("x")));

    private String browserToken(String login) {
        Answer begun = stranger.send("POST", "/api/platform/v1/sessions",
                "{\"login\":\"" + login + "\",\"password\":\"" + RunningProduct.get().password() + "\"}", Map.of("Sec-Fetch-Site", "same-origin"));
        return begun.expecting(201).headers().firstValue("Set-Cookie").orElseThrow().split(";")[0].substring(COOKIE.length());
    }

    @Test
    void no_wrong_token_is_accepted_and_each_gets_the_same_answer() throws Exception {
        Map<String, WrongTokens.Spoiling> kinds = new WrongTokens(real, strings(another), Instant.now().getEpochSecond()).kinds();
        assertThat(kinds).hasSizeGreaterThanOrEqualTo(60);
        int rounds = Math.max(1, Size.of(1, 30_000) / kinds.size() + 1);
        try (Tally tally = Tally.of("D9", "wrong tokens of " + kinds.size() + " kinds")) {
            for (int round = 0; round < rounds; round++) {
                kinds.forEach((name, spoiling) -> {
                    attempt(tally, name, bearer(spoiling.apply(right(machine), chance)));
                    if (!isAboutTime(name) && chance.nextInt(4) == 0) {
                        attempt(tally, name + " in the cookie", cookie(spoiling.apply(right(browser), chance)));
                    }
                });
            }
        }
        everythingRightIsAccepted();
    }

    @Test
    void a_right_token_shown_in_a_wrong_way_is_refused() {
        try (Tally tally = Tally.of("D9", "right tokens shown wrongly")) {
            attempt(tally, "in small letters", Map.of("Authorization", "bearer " + machine));
            attempt(tally, "without a word", Map.of("Authorization", machine));
            attempt(tally, "the word alone", Map.of("Authorization", "Bearer"));
            attempt(tally, "as a password", Map.of("Authorization", "Basic " + machine));
            attempt(tally, "two spaces", Map.of("Authorization", "Bearer  " + machine));
            attempt(tally, "a tab", Map.of("Authorization", "Bearer\t" + machine));
            attempt(tally, "twice in one", Map.of("Authorization", "Bearer " + machine + " " + machine));
            attempt(tally, "with a comma", Map.of("Authorization", "Bearer " + machine + ", Bearer " + machine));
            attempt(tally, "a browser's as a machine's", bearer(browser));
            attempt(tally, "a machine's in the cookie", cookie(machine));
            attempt(tally, "machine and browser at once", Map.of("Authorization", "Bearer " + machine, "Cookie", COOKIE + browser));
            attempt(tally, "a wrong one beside a right cookie", Map.of("Authorization", "Bearer x", "Cookie", COOKIE + browser));
            attempt(tally, "two cookies", Map.of("Cookie", COOKIE + browser + "; " + COOKIE + browser));
            attempt(tally, "a right and a wrong cookie", Map.of("Cookie", COOKIE + browser + "; " + COOKIE + "x"));
            Answer twice = Someone.withToken("mechelen", machine).send("GET", CURRENT, null, Map.of("Authorization", "Bearer " + machine));
            tally.trial();
            assertThat(twice.status()).as("two Authorization headers").isIn(400, 401);
            assertThat(stranger.get(CURRENT + "?access_token=" + machine).status()).isIn(400, 401);
        }
    }

    @Test
    void what_is_right_stays_accepted() {
        everythingRightIsAccepted();
    }

    private void everythingRightIsAccepted() {
        stranger.send("GET", CURRENT, null, bearer(machine)).expecting(200);
        stranger.send("GET", CURRENT, null, cookie(browser)).expecting(200);
        long now = Instant.now().getEpochSecond();
        for (Forgery right : List.of(right(machine), right(machine).claim("nbf", Long.toString(now)),
                right(machine).claim("iat", Long.toString(now + 10)).claim("exp", Long.toString(now + 910)),
                right(machine).claim("iat", Long.toString(now - 895)).claim("exp", Long.toString(now + 5)))) {
            stranger.send("GET", CURRENT, null, bearer(right.signed())).expecting(200);
        }
    }

    private void attempt(Tally tally, String name, Map<String, String> shown) {
        long begun = System.nanoTime();
        Answer answer = stranger.send("GET", CURRENT, null, shown);
        tally.trial(Duration.ofNanos(System.nanoTime() - begun));
        boolean nothingShown = shown.getOrDefault("Cookie", "").equals(COOKIE) || name.equals("nothing");
        if (answer.status() != 401 || !nothingShown && !told(answer).equals(refusal)) {
            tally.mismatch(name + " was answered " + answer.status());
        }
    }

    /** All that a caller learns, without the number of the answer. */
    private static String told(Answer answer) {
        return answer.status() + " " + answer.header("WWW-Authenticate") + " " + answer.body().replaceAll("\"instance\":\"[^\"]*\"", "");
    }

    private static boolean isAboutTime(String name) {
        return name.startsWith("just over") || name.startsWith("far too old") || name.startsWith("over ");
    }

    private static Map<String, String> bearer(String token) {
        return Map.of("Authorization", "Bearer " + token);
    }

    private static Map<String, String> cookie(String token) {
        return Map.of("Cookie", COOKIE + token);
    }

    /** As the product would have made it, ready to be spoiled. */
    private Forgery right(String token) {
        try {
            PrivateKey key = real.toPrivateKey();
            Map<String, String> header = Map.of("alg", "\"RS256\"", "typ", "\"fjc+jwt\"", "kid", "\"" + real.getKeyID() + "\"");
            return new Forgery(header, members(token), key, chance);
        } catch (com.nimbusds.jose.JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> members(String token) {
        Map<String, String> members = new HashMap<>();
        payload(token).properties().forEach(each -> members.put(each.getKey(), each.getValue().toString()));
        return members;
    }

    private static Map<String, String> strings(String token) {
        Map<String, String> strings = new HashMap<>();
        payload(token).properties().forEach(each -> strings.put(each.getKey(), each.getValue().asString("")));
        return strings;
    }

    private static JsonNode payload(String token) {
        try {
            return JsonMapper.shared().readTree(SignedJWT.parse(token).getPayload().toString());
        } catch (java.text.ParseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
