package be.fjc.attack;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.product.Family;
import be.fjc.product.Json;
import be.fjc.product.Work;
import be.fjc.testkit.Answer;
import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.Someone;
import be.fjc.testkit.attack.Asked;
import be.fjc.testkit.attack.Body;
import be.fjc.testkit.attack.Ids;
import be.fjc.testkit.attack.Markers;
import be.fjc.testkit.attack.Operation;
import be.fjc.testkit.attack.Size;
import be.fjc.testkit.attack.Tally;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * D2. People of one centre ask for what belongs to another, with ids that are real there: in the address, the query, the body, a header,
 * a cursor, an entity tag, an idempotency key, a token, a host. Nothing answers, and nothing over there is changed.
 */
class CrossTenantIT {

    private static final String OURS = "mechelen";
    private static final String THEIRS = "limburg";
    private static final List<String> LOGINS = List.of("huisarts", "politie", "intake", "regisseur1", "regisseur2", "coordinator", "beheer", "dpo", "operator");
    private static final int HANDS = 6;

    private static final Ids FOREIGN = new Ids();
    private static final Ids OWN = new Ids();
    private static final Markers MARKERS = Markers.at(THEIRS);
    private static final List<String> CURSORS = new ArrayList<>();
    private static final List<String> TAGS = new ArrayList<>();
    private static final String KEY = "vreemd-" + UUID.randomUUID();

    @BeforeAll
    static void both_centres_are_at_work() {
        Operation filing = Operation.named(THEIRS, "fileReferral");
        Answer filed = MARKERS.send(Someone.signedIn(THEIRS, "huisarts"), filing, filing.path(), "family", Known.at(THEIRS), Map.of("Idempotency-Key", KEY));
        FOREIGN.learn(filed.expecting(201));
        String dossier = Work.at(THEIRS).dossierOf(Family.unknownSoFar());
        FOREIGN.put("dossierId", dossier);
        OWN.put("dossierId", Work.at(OURS).dossierOf(Family.unknownSoFar()));
        for (String login : LOGINS) {
            gather(Someone.signedIn(THEIRS, login), FOREIGN);
        }
        gather(Someone.signedIn(OURS, "coordinator"), OWN);
        FOREIGN.all().stream().filter(OWN.all()::contains).findAny().ifPresent(id -> {
            throw new AssertionError("both centres know " + id);
        });
        assertThat(CURSORS).isNotEmpty();
        assertThat(TAGS).isNotEmpty();
    }

    private static void gather(Someone someone, Ids into) {
        for (int round = 0; round < 2; round++) {
            for (Operation operation : Operation.all(OURS)) {
                if (operation.method().equals("GET")) {
                    Answer answer = someone.get(operation.at(parameter -> into.any(parameter, new Random(1))));
                    into.learn(answer);
                    if (into == FOREIGN && answer.status() == 200 && operation.path().startsWith("/api")) {
                        remember(answer);
                    }
                }
            }
        }
    }

    private static void remember(Answer answer) {
        if (!answer.header("ETag").isEmpty()) {
            TAGS.add(answer.header("ETag"));
        }
        if (answer.header("Content-Type").contains("json") && answer.text("/next").contains("=")) {
            CURSORS.add(answer.text("/next").replaceAll("^.*after[A-Za-z]+=([^&]*).*$", "$1"));
        }
    }

    @Test
    void what_belongs_to_another_centre_is_not_there() throws Exception {
        Picture before = Picture.of(THEIRS);
        try (Tally tally = Tally.of("D2", "across centres")) {
            ExecutorService hands = Executors.newFixedThreadPool(HANDS);
            List<Future<?>> working = new ArrayList<>();
            int each = Size.of(1_500, 200_000) / HANDS + 1;
            for (int hand = 0; hand < HANDS; hand++) {
                Random chance = new Random(Size.seed() + hand);
                working.add(hands.submit(() -> {
                    int done = 0;
                    while (done < each) {
                        done += attempt(chance, tally) ? 1 : 0;
                    }
                }));
            }
            hands.shutdown();
            for (Future<?> hand : working) {
                finish(hand);
            }
            Picture.of(THEIRS).differencesFrom(before).forEach(difference -> tally.mismatch("changed over there: " + difference));
        }
    }

    private static void finish(Future<?> hand) throws InterruptedException {
        try {
            hand.get();
        } catch (ExecutionException trouble) {
            throw new AssertionError(trouble.getCause());
        }
    }

    /** One request with at least one thing in it that is the other centre's. @return false when chance made none */
    private static boolean attempt(Random chance, Tally tally) {
        List<Operation> operations = Operation.all(OURS);
        Operation operation = operations.get(chance.nextInt(operations.size()));
        String login = LOGINS.get(chance.nextInt(LOGINS.size()));
        int way = chance.nextInt(8);
        boolean mixed = way == 0 || way == 1;
        Someone someone = way == 0 ? Someone.signedIn(THEIRS, login).at(OURS) : way == 1 ? Someone.signedIn(OURS, login).at(THEIRS) : Someone.signedIn(OURS, login);
        boolean inPath = !operation.places().isEmpty() && !(way == 2 && operation.body().isPresent());
        String path = operation.at(parameter -> inPath ? foreign(parameter, chance) : OWN.any(parameter, chance));
        Map<String, String> headers = headers(operation, way, chance);
        String query = query(operation, way, chance);
        if (operation.isOpen() || operation.path().contains("/current") || !inPath && !mixed && query.isEmpty() && way != 2) {
            return false;
        }
        String body = operation.body().isEmpty() ? null : body(operation, chance);
        String sent = operation.path().contains("query") && body != null ? Json.of("number", "D-0", "tenant", THEIRS) : body;
        Answer answer = Asked.untilHeard(() -> someone.send(operation.method(), path + query, sent, headers));
        tally.trial();
        judge(operation, answer, mixed, inPath || namesForeigner(sent), login, tally);
        return true;
    }

    /** A draft that is not there is no reason to refuse what was typed in it; who and what a body speaks of must be there. */
    private static boolean namesForeigner(String body) {
        String rest = body == null ? "" : body.replaceAll("\"draft\":\"[^\"]*\"", "");
        return FOREIGN.of("accountId").stream().anyMatch(rest::contains) || FOREIGN.of("personId").stream().anyMatch(rest::contains);
    }

    private static void judge(Operation operation, Answer answer, boolean mixed, boolean speaksOfTheirs, String login, Tally tally) {
        String where = login + " " + operation + " answered " + answer.status();
        if (answer.status() >= 500) {
            tally.mismatch(where);
        }
        if (mixed && answer.status() != 401) {
            tally.mismatch(where + " to a token of another centre");
        }
        if (speaksOfTheirs && answer.status() < 400 && !isOwnDraft(operation)) {
            tally.mismatch(where + " about something of another centre");
        }
        if (MARKERS.in(answer) != null) {
            tally.mismatch(where + " and told a word of another centre");
        }
    }

    /** The caller makes the id of a draft, so it may by chance be one that is used elsewhere: it is another draft. */
    private static boolean isOwnDraft(Operation operation) {
        return operation.id().equals("keepDraft");
    }

    private static String foreign(String parameter, Random chance) {
        List<String> all = FOREIGN.all();
        return chance.nextInt(5) == 0 ? all.get(chance.nextInt(all.size())) : FOREIGN.any(parameter, chance);
    }

    private static Map<String, String> headers(Operation operation, int way, Random chance) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (operation.method().equals("PUT") || operation.method().equals("DELETE")) {
            headers.put("If-Match", chance.nextBoolean() ? "*" : TAGS.get(chance.nextInt(TAGS.size())));
        }
        if (operation.method().equals("GET") && chance.nextInt(4) == 0) {
            headers.put("If-None-Match", TAGS.get(chance.nextInt(TAGS.size())));
        }
        if (operation.method().equals("POST") && chance.nextInt(3) == 0) {
            headers.put("Idempotency-Key", KEY);
        }
        if (way == 3) {
            headers.put("X-Forwarded-Host", THEIRS + ".localhost");
            headers.put("X-Tenant", THEIRS);
            headers.put("X-HTTP-Method-Override", "GET");
        }
        if (way == 4) {
            headers.put("Cookie", "__Host-fjc=" + Someone.signedIn(THEIRS, "coordinator").token());
            headers.put("Forwarded", "host=" + THEIRS + ".localhost");
        }
        return headers;
    }

    private static String query(Operation operation, int way, Random chance) {
        for (Parameter parameter : operation.parameters("query")) {
            if (parameter.getName().startsWith("after") && way > 4) {
                return "?" + parameter.getName() + "=" + CURSORS.get(chance.nextInt(CURSORS.size()));
            }
        }
        return way == 5 ? "?tenant=" + THEIRS + "&tenantId=" + FOREIGN.all().get(0) : "";
    }

    /** Valid, but for the ids in it: those are of the other centre, nested ones too. */
    private static String body(Operation operation, Random chance) {
        Map<String, Object> known = Known.at(OURS, "caseDirector", FOREIGN.any("accountId", chance), "person", FOREIGN.any("personId", chance),
                "draft", FOREIGN.any("draftId", chance));
        return new Body(operation, known).with((place, longest) -> "Vreemd");
    }

    /** How the tables of a centre are filled: number of rows and a digest of each. */
    record Picture(Map<String, String> tables) {

        /** What a centre writes down by itself, whoever knocks: sessions, work by the clock, and that someone was refused. */
        private static final List<String> ALIVE = List.of("platform_session", "platform_job_run", "platform_audit", "platform_outbox", "platform_mail");

        static Picture of(String tenant) {
            Map<String, String> tables = new LinkedHashMap<>();
            String schema = RunningProduct.get().schema(tenant);
            for (String table : Rows.tables(schema)) {
                if (ALIVE.stream().noneMatch(table::startsWith)) {
                    tables.put(table, Rows.digest(schema, table));
                }
            }
            assertThat(tables).hasSizeGreaterThan(10);
            return new Picture(tables);
        }

        List<String> differencesFrom(Picture before) {
            return tables.entrySet().stream().filter(table -> !table.getValue().equals(before.tables.get(table.getKey())))
                    .map(table -> table.getKey() + " was " + before.tables.get(table.getKey()) + " and is " + table.getValue()).toList();
        }
    }

    @Test
    void the_picture_notices_one_row() {
        Picture before = Picture.of(THEIRS);
        Work.at(THEIRS).file(Family.unknownSoFar());

        assertThat(Picture.of(THEIRS).differencesFrom(before)).anyMatch(difference -> difference.startsWith("casework_referral "));
    }

    @Test
    void the_other_centre_s_own_people_do_get_an_answer() {
        for (String dossier : FOREIGN.of("dossierId")) {
            Someone.signedIn(THEIRS, "coordinator").get(Work.API + "/dossiers/" + dossier).expecting(200);
        }
    }
}
