package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.Someone;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for whoever comes to the door, before any work is asked for. */
class FrontDoorIT {

    private static final String START = Work.API + "/startScreen";

    @Test
    void a_token_of_one_centre_opens_no_other() {
        Someone intake = Someone.signedIn("mechelen", "intake");

        intake.get(START).expecting(200);
        for (String other : List.of("limburg", "antwerpen", "vlaanderen")) {
            assertThat(intake.at(other).get(START).status()).as(other).isEqualTo(401);
        }
        Window window = Window.at("mechelen").signIn("intake", RunningProduct.get().password());
        assertThat(Window.at("limburg").with(window.cookie()).get(START).status()).isEqualTo(401);
    }

    @Test
    void a_host_that_no_centre_has_is_not_found_whatever_the_request_says() {
        Someone lost = Someone.signedIn("mechelen", "intake").at("onbestaand");

        for (String path : List.of("/", START, "/api/platform/v1/health", "/kit/kit.css")) {
            assertThat(lost.send("GET", path, null, Map.of("X-Forwarded-Host", "mechelen.localhost", "X-Tenant", "mechelen",
                    "Accept", "text/html")).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void without_a_token_there_is_no_way_in() {
        List<Contract.Promise> promises = Contract.all().stream().flatMap(Contract::promises)
                .filter(promise -> promise.operation().getSecurity() == null || !promise.operation().getSecurity().isEmpty())
                .toList();

        assertThat(promises).hasSizeGreaterThan(15).allSatisfy(promise -> {
            String path = promise.path().replaceAll("\\{[a-zA-Z]+}", UUID.randomUUID().toString());
            boolean body = List.of("POST", "PUT", "PATCH").contains(promise.method().name());
            Answer answer = Someone.stranger("mechelen").send(promise.method().name(), path, body ? "{}" : null, Map.of());
            assertThat(answer.status()).as("%s", promise).isEqualTo(401);
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
            assertThat(answer.text("/type")).isEqualTo("urn:problem-type:belgif:noAccessToken");
        });
    }

    @Test
    void a_token_that_is_forged_cut_or_unsigned_is_none() {
        String token = Someone.signedIn("mechelen", "intake").token();
        String[] parts = token.split("\\.");
        String unsigned = "eyJhbGciOiJub25lIn0." + parts[1] + ".";

        for (String forged : List.of(unsigned, parts[0] + "." + parts[1] + ".AAAA", token.substring(0, token.length() - 4), "x")) {
            assertThat(Someone.withToken("mechelen", forged).get(START).status()).isEqualTo(401);
        }
    }

    static Stream<Answer> answersOfEveryKind() {
        Someone stranger = Someone.stranger("mechelen");
        Someone intake = Someone.signedIn("mechelen", "intake");
        return Stream.of(
                stranger.send("GET", "/", null, Map.of("Accept", "text/html")),
                stranger.get("/kit/kit.css"),
                stranger.get("/shell/app.js"),
                stranger.get("/m/casework/index.js"),
                stranger.get("/theme.css"),
                stranger.get("/kit/bestaat-niet.js"),
                stranger.send("GET", "/toegankelijkheid", null, Map.of("Accept", "text/html")),
                stranger.get(START),
                intake.get(START),
                intake.get(Work.API + "/referrals/" + UUID.randomUUID()),
                intake.get("/api/bestaatniet/v1/iets"),
                intake.get("/api/platform/v1/auditEvents"),
                intake.post(Work.API + "/referrals", "{"),
                intake.send("POST", Work.API + "/referrals", "<x/>", Map.of("Content-Type", "text/xml")),
                intake.send("GET", START, null, Map.of("Accept", "image/png")),
                intake.send("DELETE", START, null, Map.of()),
                intake.at("onbestaand").get("/"));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("answersOfEveryKind")
    void every_answer_carries_the_strictest_headers(Answer answer) {
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'").contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()");
        assertThat(answer.header("Cache-Control")).isNotEmpty();
        assertThat(answer.headers().map().keySet()).doesNotContain("Server", "X-Powered-By");
        assertThat(answer.header("BelGov-Trace-Id")).matches("[0-9a-fA-F-]{32,36}");
        assertThat(answer.body()).doesNotContain("Exception", "org.eclipse", "com.ibm", "Liberty", "PSQL", "\tat ");
    }

    @Test
    void only_the_shell_may_run_our_scripts_and_only_with_trusted_types() {
        String policy = Someone.stranger("mechelen").send("GET", "/", null, Map.of("Accept", "text/html"))
                .header("Content-Security-Policy");

        assertThat(policy).contains("script-src 'self' 'nonce-").contains("require-trusted-types-for 'script'")
                .contains("style-src 'self'").contains("connect-src 'self'");
    }

    @Test
    void an_answer_has_a_trace_of_its_own_and_returns_the_caller_s_beside_it() {
        Someone intake = Someone.signedIn("mechelen", "intake");
        Answer answer = intake.send("GET", START, null, Map.of("BelGov-Trace-Id", "mijn-spoor-1"));

        assertThat(answer.header("BelGov-Related-Trace-Id")).isEqualTo("mijn-spoor-1");
        assertThat(answer.header("BelGov-Trace-Id")).isNotEqualTo("mijn-spoor-1")
                .isNotEqualTo(intake.get(START).header("BelGov-Trace-Id"));
        Answer harmful = intake.send("GET", START, null, Map.of("BelGov-Trace-Id", "<script>"));
        assertThat(harmful.headers().map()).doesNotContainKey("BelGov-Related-Trace-Id");
    }
}
