package be.fjc.attack;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.product.Database;
import be.fjc.product.Family;
import be.fjc.product.Json;
import be.fjc.product.NewColleague;
import be.fjc.product.Work;
import be.fjc.testkit.Answer;
import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.Someone;
import be.fjc.testkit.attack.Asked;
import be.fjc.testkit.attack.Body;
import be.fjc.testkit.attack.Ids;
import be.fjc.testkit.attack.Operation;
import be.fjc.testkit.attack.Payloads;
import be.fjc.testkit.attack.Size;
import be.fjc.testkit.attack.Tally;
import be.fjc.testkit.contract.SafeAnswer;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * D12. Every text that any operation takes, in its body, query, path and headers, filled with what makes careless software do something:
 * no failure, no innards, no delay, no row that nobody added, nothing forged in the log, and what is kept comes back as it was sent.
 * sqlmap is not needed: no query is put together from text (an architecture rule), so there is nothing for it to bend.
 */
class InjectionIT {

    private static final String TENANT = "mechelen";
    private static final Work WORK = Work.at(TENANT);
    private static final String FORGED = "VERVALST" + Long.toString(System.nanoTime(), 36);
    private static final Duration SLOW = Duration.ofSeconds(4);
    private static final Pattern INNARDS = Pattern.compile("Exception|org\\.eclipse|com\\.ibm|jakarta\\.|PSQL|SQLSTATE|syntax error|"
            + "uid=\\d|root:x:|\\tat |be\\.fjc\\.|\\b1787569\\b");
    private static final List<String> LOGINS = List.of("coordinator", "intake", "huisarts", "beheer", "dpo", "operator");
    private static final Ids IDS = new Ids();

    private static List<String> payloads;
    private static Someone administrator;

    @BeforeAll
    static void there_is_something_to_attack() {
        payloads = Payloads.some(Size.of(8, 200), FORGED, Size.chance("payloads"));
        NewColleague colleague = NewColleague.atWork("TENANT_ADMIN");
        administrator = Someone.withToken(TENANT, Someone.freshToken(TENANT, colleague.login(), NewColleague.OWN_PASSWORD));
        IDS.put("dossierId", WORK.dossierOf(Family.unknownSoFar()));
        IDS.put("referralId", WORK.file(Family.unknownSoFar()).text("/id"));
        IDS.put("accountId", colleague.id());
    }

    @Test
    void a_text_stays_a_text() throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(Size.isFull() ? 3 : 1);
        try (Tally tally = Tally.of("D12", "every text of every operation")) {
            long administrators = administrators();
            String calm = start();
            List<Future<?>> attacks = Operation.all(TENANT).stream()
                    .filter(operation -> !operation.path().contains("/current"))
                    .<Future<?>>map(operation -> hands.submit(() -> attack(operation, tally)))
                    .toList();
            for (Future<?> attack : attacks) {
                attack.get();
            }
            if (!start().equals(calm)) {
                tally.mismatch("another centre's day changed");
            }
            log().filter(line -> line.startsWith(FORGED)).forEach(line -> tally.mismatch("a line of the log was forged"));
            assertThat(administrators()).as("nobody became one").isEqualTo(administrators);
        } finally {
            hands.shutdownNow();
        }
    }

    private static long administrators() {
        return Database.of(TENANT).count("SELECT count(*) FROM platform_capacity WHERE role = 'TENANT_ADMIN'");
    }

    private static String start() {
        return Someone.signedIn("antwerpen", "coordinator").get(Work.API + "/dossiers?pageSize=100").expecting(200).body().replaceAll("\"next\":\"[^\"]*\"", "");
    }

    private static Stream<String> log() throws IOException {
        Path attached = System.getProperty("fjc.attached") == null ? null : Path.of(System.getProperty("fjc.attached"), "liberty.log");
        return Files.readAllLines(attached == null ? RunningProduct.get().product().server().log() : attached, StandardCharsets.ISO_8859_1).stream();
    }

    private static void attack(Operation operation, Tally tally) {
        Someone someone = operation.isOpen() ? Someone.stranger(TENANT) : whoMay(operation);
        String plain = operation.at(parameter -> IDS.any(parameter, new Random(1)));
        for (String payload : payloads) {
            String encoded = URLEncoder.encode(payload, StandardCharsets.UTF_8).replace("+", "%20");
            for (Parameter parameter : operation.parameters("query")) {
                judge(operation, parameter.getName(), payload,
                        timed(someone, operation, plain + "?" + parameter.getName() + "=" + encoded, null, Map.of(), tally), tally);
            }
            if (!operation.places().isEmpty()) {
                judge(operation, "path", payload, timed(someone, operation, operation.at(parameter -> encoded), null, Map.of(), tally), tally);
            }
            String header = payload.replaceAll("[^\\x20-\\x7e]", "");
            judge(operation, "headers", payload, timed(someone, operation, plain, operation.body().isEmpty() ? null : "{}",
                    Map.of("If-Match", header, "Idempotency-Key", header, "Accept-Language", header, "BelGov-Trace-Id", header), tally), tally);
            if (operation.body().isPresent()) {
                bodies(operation, someone, plain, payload, tally);
            }
        }
    }

    /** One text at a time: the others are as they should be. What is kept is what was sent, in the one way to write it and without blanks around. */
    private static void bodies(Operation operation, Someone someone, String path, String payload, Tally tally) {
        Body body = new Body(operation, Known.at(TENANT));
        for (String place : body.places()) {
            String sent = body.with((at, longest) -> {
                String text = at.equals(place) ? payload : "Synthetisch";
                return text.substring(0, Math.min(text.length(), longest));
            });
            Answer answer = timed(someone, operation, path, sent, Map.of("If-Match", "*"), tally);
            judge(operation, place, payload, answer, tally);
            if (answer.status() == 201 && operation.id().equals("fileReferral") && place.equals("situation")) {
                String kept = WORK.as("intake").get(Work.API + "/referrals/" + answer.text("/id")).expecting(200).text("/situation");
                if (!kept.equals(Normalizer.normalize(payload, Normalizer.Form.NFC).strip())) {
                    tally.mismatch("kept otherwise than sent: " + Json.of("sent", payload, "kept", kept));
                }
            }
        }
    }

    private static Answer timed(Someone someone, Operation operation, String path, String body, Map<String, String> headers, Tally tally) {
        AtomicLong begun = new AtomicLong();
        Answer answer = Asked.untilHeard(() -> {
            begun.set(System.nanoTime());
            return someone.send(operation.method(), path, body, headers);
        });
        Duration took = Duration.ofNanos(System.nanoTime() - begun.get());
        tally.trial(took);
        if (took.compareTo(SLOW) > 0) {
            tally.mismatch(operation + " took " + took.toMillis() + " ms");
        }
        return answer;
    }

    private static void judge(Operation operation, String place, String payload, Answer answer, Tally tally) {
        String what = operation + " " + place + " with " + Json.of("payload", payload) + " answered " + answer.status();
        if (answer.status() >= 500) {
            tally.mismatch(what);
        }
        String told = SafeAnswer.withoutChance(answer.body().replace(Json.of("", payload).replaceAll("^\\{\"\":\"|\"}$", ""), ""));
        if (INNARDS.matcher(told).find() && !operation.path().contains("/doc/")) {
            tally.mismatch(what + " and showed innards");
        }
        if (answer.headers().map().keySet().stream().anyMatch(name -> name.toUpperCase(java.util.Locale.ROOT).startsWith("X-" + FORGED.toUpperCase(java.util.Locale.ROOT)))) {
            tally.mismatch(what + " and let a header in");
        }
    }

    /** The first of the demo's people that the operation does not refuse; an account is worked on by an administrator of our own. */
    private static Someone whoMay(Operation operation) {
        if (operation.path().contains("/accounts")) {
            return administrator;
        }
        String path = operation.at(parameter -> IDS.any(parameter, new Random(1)));
        for (String login : LOGINS) {
            int status = WORK.as(login).send(operation.method(), path, operation.body().isEmpty() ? null : "{}", Map.of("If-Match", "\"x\"")).status();
            if (status != 403 && status != 404 || operation.path().contains("{" ) && IDS.of(operation.places().get(0)).isEmpty()) {
                return WORK.as(login);
            }
        }
        return WORK.as("coordinator");
    }
}
