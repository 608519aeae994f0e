package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The short chain from a file of the police to figures: Sc6, in two centres with words of their own. */
class InterventionsIT {

    private static final Duration SOON = Duration.ofMinutes(3);

    private final Interventions mechelen = Interventions.at("mechelen");
    private final Someone police = mechelen.work().as("politie");
    private final Someone intake = mechelen.work().as("intake");
    private final Someone coordinator = mechelen.work().as("coordinator");

    @ParameterizedTest
    @CsvSource({"limburg, groen, oranje, rood, green", "mechelen, minder ernstig, ernstig, zeer ernstig, blue"})
    void sixty_five_rows_of_the_police_become_sixty_decisions(String tenant, String first, String second, String third, String colour) {
        Interventions here = Interventions.at(tenant);
        Someone deliverer = here.work().as("politie");
        Someone screener = here.work().as("coordinator");
        int[] before = levels(screener);

        String batch = here.sent(deliverer, here.sixtyFive());
        JsonNode trial = here.read(deliverer, batch).json();
        assertThat(List.of(trial.get("state").asString(), trial.get("rows").asInt(), trial.get("fit").asInt(), trial.get("doubles").asInt(),
                trial.get("outside").asInt(), trial.get("wrong").asInt())).containsExactly("ready", 65, 60, 3, 2, 0);
        JsonNode messages = deliverer.get(Interventions.BATCHES + "/" + batch + "/messages").expecting(200).json().get("items");
        assertThat(messages.valueStream().map(one -> one.get("line").asInt() + " " + one.get("issue").asString()
                + (one.has("otherLine") ? " " + one.get("otherLine").asInt() : "")))
                .containsExactly("12 doubleInFile 2", "19 doubleInFile 3", "26 doubleInFile 4", "35 outside", "66 outside");
        assertThat(waiting(screener, batch, here)).as("nothing came in with the trial").isEmpty();

        here.bring(deliverer, batch).expecting(201);
        List<JsonNode> rows = waiting(screener, batch, here);
        assertThat(rows).hasSize(60);
        assertThat(rows.stream().filter(one -> one.has("houseBanAt"))).hasSize(2);
        int decided = 0;
        for (JsonNode row : rows) {
            String id = row.get("id").asString();
            String etag = screener.get(Interventions.ALL + "/" + id).expecting(200).header("ETag");
            if (row.has("houseBanAt")) {
                here.screen(screener, id, etag, "dossier", "houseBan", 3).expecting(201);
            } else if (decided++ < 27) {
                here.screen(screener, id, etag, "noAction", "settled", 1).expecting(201);
            } else {
                boolean serious = decided <= 48;
                here.screen(screener, id, etag, serious ? "contact" : "dossier", serious ? "firstTime" : "highRisk", serious ? 2 : 3).expecting(201);
            }
        }
        int[] after = levels(screener);
        assertThat(List.of(after[0] - before[0], after[1] - before[1], after[2] - before[2])).containsExactly(27, 21, 12);
        JsonNode scale = screener.get(Interventions.API + "/levels").expecting(200).json().get("items");
        assertThat(scale.at("/0/colour").asString()).isEqualTo(colour);
        assertThat(screener.get("/m/short-chain/i18n/nl.json").status()).isEqualTo(200);
        assertThat(screener.get("/api/platform/v1/workplace").expecting(200).body()).contains(first, second, third);
        JsonNode shared = screener.get(Interventions.API + "/levelCounts").expecting(200).json().get("items");
        assertThat(shared.valueStream().map(one -> one.get("level").asInt())).containsExactly(1, 2, 3);
        assertThat(here.bring(deliverer, batch).text("/type")).endsWith(":batchNotReady");
        assertThat(deliverer.post(Interventions.BATCHES + "/" + batch + "/undoings", null).text("/type")).endsWith(":batchBuiltOn");
    }

    private static int[] levels(Someone someone) {
        int[] levels = new int[3];
        someone.get(Interventions.API + "/screeningCounts").expecting(200).json().get("items")
                .forEach(one -> levels[one.get("level").asInt() - 1] += one.get("interventions").asInt());
        return levels;
    }

    /** What waits of this batch; that of other tests does not count. */
    private static List<JsonNode> waiting(Someone someone, String batch, Interventions here) {
        return Database.of(here.tenant())
                .rows("SELECT i.id FROM short_chain_intervention i JOIN short_chain_batch b ON b.id = i.batch_id WHERE b.landed AND i.batch_id = '" + batch + "'")
                .stream()
                .map(row -> someone.get(Interventions.ALL + "/" + row.get(0)).expecting(200).json())
                .filter(one -> one.get("waiting").asBoolean())
                .toList();
    }

    @Test
    void what_lies_ready_is_there_for_nobody() {
        String batch = mechelen.sent(police, Interventions.file(List.of(mechelen.row(Interventions.number(), mechelen.work().municipality(), false))));
        String id = Database.of("mechelen").rows("SELECT id FROM short_chain_intervention WHERE batch_id = '" + batch + "'").get(0).get(0).toString();
        assertThat(coordinator.get(Interventions.ALL + "/" + id).status()).isEqualTo(404);
        assertThat(mechelen.screen(coordinator, id, null, "contact", "firstTime", 1).status()).isEqualTo(404);
        mechelen.bring(police, batch).expecting(201);
        assertThat(coordinator.get(Interventions.ALL + "/" + id).status()).isEqualTo(200);

        police.post(Interventions.BATCHES + "/" + batch + "/undoings", null).expecting(201);
        assertThat(coordinator.get(Interventions.ALL + "/" + id).status()).isEqualTo(404);
        assertThat(mechelen.read(police, batch).text("/state")).isEqualTo("undone");
        assertThat(Database.of("mechelen").count("SELECT count(*) FROM short_chain_intervention WHERE batch_id = '" + batch + "'")).isZero();
    }

    @Test
    void a_file_with_which_somebody_worked_on_is_not_taken_back() {
        String here = mechelen.work().municipality();
        String banned = mechelen.sent(police, Interventions.file(List.of(mechelen.row(Interventions.number(), here, true))));
        mechelen.bring(police, banned).expecting(201);
        String of = "SELECT b.id FROM short_chain_house_ban b JOIN short_chain_intervention i ON i.id = b.intervention WHERE i.batch_id = '";
        String ban = Patience.until(SOON, () -> Database.of("mechelen").rows(of + banned + "'").stream().findFirst().map(row -> row.get(0).toString()).orElse(null));
        assertThat(mechelen.read(police, banned).json().get("mayUndo").asBoolean()).as("as it came").isTrue();
        intake.post(Bans.API + "/" + ban + "/justiceHouseContacts", Json.of("justiceHouseOn", Work.inDays(0), "justiceHouse", "inTouch")).expecting(201);

        assertThat(mechelen.read(police, banned).json().get("mayUndo").asBoolean()).isFalse();
        assertThat(police.post(Interventions.BATCHES + "/" + banned + "/undoings", null).text("/type")).endsWith(":batchBuiltOn");
        assertThat(intake.get(Bans.API + "/" + ban).status()).isEqualTo(200);

        String reached = mechelen.sent(police, Interventions.file(List.of(mechelen.row(Interventions.number(), here, false))));
        mechelen.bring(police, reached).expecting(201);
        intake.post(Interventions.API + "/outreaches", Json.of("intervention", rowOf(reached), "level", 1)).expecting(201);
        assertThat(police.post(Interventions.BATCHES + "/" + reached + "/undoings", null).text("/type")).endsWith(":batchBuiltOn");
    }

    @Test
    void of_a_file_that_is_being_cleared_away_no_house_ban_is_there_either() {
        String batch = mechelen.sent(police, Interventions.file(List.of(mechelen.row(Interventions.number(), mechelen.work().municipality(), true))));
        mechelen.bring(police, batch).expecting(201);
        String of = "SELECT b.id FROM short_chain_house_ban b WHERE b.intervention = '" + rowOf(batch) + "'";
        String ban = Patience.until(SOON, () -> Database.of("mechelen").rows(of).stream().findFirst().map(row -> row.get(0).toString()).orElse(null));
        assertThat(intake.get(Bans.API + "?pageSize=100").expecting(200).body()).contains(ban);

        Database.of("mechelen").run("UPDATE short_chain_batch SET state = 'undone', landed = false WHERE id = '" + batch + "'");

        assertThat(intake.get(Bans.API + "/" + ban).status()).isEqualTo(404);
        assertThat(intake.get(Bans.API + "?pageSize=100").expecting(200).body()).doesNotContain(ban);
        assertThat(intake.post(Bans.API + "/" + ban + "/withdrawals", "").status()).isEqualTo(404);
    }

    @Test
    void whoever_takes_a_file_back_while_somebody_decides_comes_second_or_first_and_no_decision_is_lost() {
        for (int trial = 0; trial < 6; trial++) {
            String batch = mechelen.sent(police, Interventions.file(List.of(mechelen.row(Interventions.number(), mechelen.work().municipality(), false))));
            mechelen.bring(police, batch).expecting(201);
            String id = rowOf(batch);
            var undone = CompletableFuture.supplyAsync(() -> police.post(Interventions.BATCHES + "/" + batch + "/undoings", null).status());
            int decided = mechelen.screen(intake, id, null, "contact", "firstTime", 1).status();
            assertThat(List.of(decided, undone.join())).as("trial " + trial).containsAnyOf(404, 409, 412);
            assertThat(coordinator.get(Interventions.ALL + "/" + id).status()).isEqualTo(decided == 201 ? 200 : 404);
        }
    }

    private static String rowOf(String batch) {
        return Database.of("mechelen").rows("SELECT id FROM short_chain_intervention WHERE batch_id = '" + batch + "'").get(0).get(0).toString();
    }

    @Test
    void the_same_report_comes_in_once_by_whatever_way() {
        String number = Interventions.number();
        String here = mechelen.work().municipality();
        intake.post(Interventions.ALL, Interventions.body(number, here)).expecting(201);

        Answer again = police.post(Interventions.ALL, Interventions.body(" " + number.toLowerCase().replace('.', '/'), here));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("/type")).endsWith(":short-chain:reportKnown");
        String batch = mechelen.sent(police, Interventions.file(List.of(mechelen.row(number, here, false))));
        assertThat(mechelen.read(police, batch).json().get("doubles").asInt()).isOne();
        assertThat(mechelen.bring(police, batch).text("/type")).endsWith(":nothingToBring");

        String early = Interventions.number();
        String late = mechelen.sent(police, Interventions.file(List.of(mechelen.row(early, here, false), mechelen.row(Interventions.number(), here, false))));
        intake.post(Interventions.ALL, Interventions.body(early, here)).expecting(201);
        mechelen.bring(police, late).expecting(201);
        assertThat(mechelen.read(police, late).json().get("fit").asInt()).as("the other came in meanwhile").isOne();
    }

    @Test
    void what_lies_outside_is_refused_by_hand() {
        Answer answer = intake.post(Interventions.ALL, Interventions.body(Interventions.number(), "Oostende"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/issues/0/code")).isEqualTo("outsideCentre");
    }

    @Test
    void another_system_sends_some_and_sends_them_again() {
        String number = Interventions.number();
        String body = "{\"interventions\": [" + Interventions.body(number, mechelen.work().municipality()) + ","
                + Interventions.body(Interventions.number(), "Gent") + "," + Interventions.body(number, mechelen.work().municipality()) + "]}";
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        Answer first = police.send("POST", Interventions.API + "/interventionFeeds", body, key).expecting(201);
        Answer second = police.send("POST", Interventions.API + "/interventionFeeds", body, key).expecting(201);
        assertThat(second.text("/id")).isEqualTo(first.text("/id"));
        JsonNode batch = mechelen.read(police, first.text("/id")).json();
        assertThat(List.of(batch.get("state").asString(), batch.get("fit").asInt(), batch.get("doubles").asInt(), batch.get("outside").asInt()))
                .containsExactly("brought", 1, 1, 1);

        Answer later = police.post(Interventions.API + "/interventionFeeds", body).expecting(201);
        assertThat(mechelen.read(police, later.text("/id")).json().get("doubles").asInt()).as("with another key, too, nothing comes in twice").isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"naam;telefoon\nTST;1\n", "PV;Datum;Gemeente;Feiten\n\"x", "PK\u0003\u0004"})
    void a_file_that_is_none_says_why_and_brings_nothing(String file) {
        String batch = mechelen.sent(police, file);
        Answer read = mechelen.read(police, batch);
        assertThat(read.text("/state")).isEqualTo("flawed");
        assertThat(read.text("/flaw")).isIn("headerLacks", "brokenRow", "notText");
        assertThat(mechelen.bring(police, batch).status()).isEqualTo(409);
    }

    @Test
    void nothing_of_a_file_stands_open_in_the_database() {
        String row = mechelen.row(Interventions.number(), mechelen.work().municipality(), false).replace("TST-Peeters", "TST-Zegelproef");
        String batch = mechelen.sent(police, Interventions.file(List.of(row)));
        assertThat(Database.of("mechelen").count("SELECT count(*) FROM short_chain_intervention i WHERE batch_id = '" + batch
                + "' AND (i::text ILIKE '%Zegelproef%' OR encode(persons, 'escape') ILIKE '%Zegelproef%' OR i::text ILIKE '%SYN.43%')")).isZero();
    }

    @Test
    void a_large_file_is_read_in_turns_that_one_can_follow() {
        String here = mechelen.work().municipality();
        List<String> rows = IntStream.range(0, 8_000).mapToObj(n -> mechelen.row(Interventions.number(), here, false)).toList();
        String batch = mechelen.sent(police, Interventions.file(rows).getBytes(StandardCharsets.UTF_8));
        Patience.untilTrue(SOON, () -> !mechelen.read(police, batch).text("/state").equals("reading"));
        assertThat(mechelen.read(police, batch).json().get("fit").asInt()).isEqualTo(8_000);
        assertThat(mechelen.read(police, batch).text("/state")).isEqualTo("ready");
    }

    @Test
    void of_two_who_decide_at_once_the_second_hears_who_was_first() {
        String id = mechelen.added();
        String etag = intake.get(Interventions.ALL + "/" + id).expecting(200).header("ETag");
        mechelen.screen(intake, id, etag, "contact", "firstTime", 2).expecting(201);

        Answer second = mechelen.screen(coordinator, id, etag, "dossier", "highRisk", 3);
        assertThat(second.status()).isEqualTo(412);
        Answer now = coordinator.get(Interventions.ALL + "/" + id).expecting(200);
        assertThat(now.text("/outcome")).isEqualTo("contact");
        assertThat(now.text("/screenedBy")).isNotBlank();
        assertThat(mechelen.screen(coordinator, id, null, "dossier", "highRisk", 3).text("/type")).endsWith(":alreadyScreened");
        assertThat(coordinator.post(Interventions.ALL + "/" + id + "/undoings", null).text("/type")).endsWith(":screeningNotOwn");

        intake.post(Interventions.ALL + "/" + id + "/undoings", null).expecting(201);
        mechelen.screen(coordinator, id, null, "dossier", "highRisk", 3).expecting(201);
    }

    @Test
    void a_screening_raises_what_a_colleague_began_and_does_not_take_it_along_when_it_is_taken_back() {
        String begun = mechelen.added();
        String alone = mechelen.added();
        String outreach = Interventions.API + "/outreaches/";
        intake.post(Interventions.API + "/outreaches", Json.of("intervention", begun, "level", 1)).expecting(201);
        String due = intake.get(outreach + begun).expecting(200).text("/head/dueAt");

        mechelen.screen(coordinator, begun, null, "dossier", "highRisk", 3).expecting(201);
        Patience.untilTrue(SOON, () -> intake.get(outreach + begun).expecting(200).json().at("/head/level").asInt() == 3);
        assertThat(Instant.parse(intake.get(outreach + begun).text("/head/dueAt"))).isBefore(Instant.parse(due));

        coordinator.post(Interventions.ALL + "/" + begun + "/undoings", null).expecting(201);
        mechelen.screen(coordinator, alone, null, "contact", "firstTime", 1).expecting(201);
        Patience.untilTrue(SOON, () -> intake.get(outreach + alone).status() == 200);
        coordinator.post(Interventions.ALL + "/" + alone + "/undoings", null).expecting(201);
        Patience.untilTrue(SOON, () -> intake.get(outreach + alone).status() == 404);
        assertThat(intake.get(outreach + begun).status()).as("nobody forgets the family that called").isEqualTo(200);
    }

    @Test
    void only_what_is_light_goes_together_and_all_or_nothing() {
        String light = mechelen.added();
        String banned = intake.post(Interventions.ALL, Interventions.body(Interventions.number(), mechelen.work().municipality())
                .replaceFirst("\\{", "{\"houseBanAt\": \"2026-11-01T20:15:00Z\", ")).expecting(201).text("/id");
        Answer both = intake.post(Interventions.API + "/screenings", Json.of("interventions", Json.list(light, banned), "reason", "settled"));
        assertThat(both.text("/type")).endsWith(":notTogether");
        assertThat(intake.get(Interventions.ALL + "/" + light).expecting(200).json().get("waiting").asBoolean()).isTrue();
        intake.post(Interventions.API + "/screenings", Json.of("interventions", Json.list(light), "reason", "settled")).expecting(204);
        for (String grave : List.of("/houseBans", "/outreaches")) {
            String one = mechelen.added();
            intake.post(Interventions.API + grave, grave.equals("/outreaches") ? Json.of("intervention", one, "level", 1)
                    : Json.of("intervention", one, "person", 0, "noticeAt", Bans.ago(Duration.ofHours(3)))).expecting(201);
            assertThat(intake.post(Interventions.API + "/screenings", Json.of("interventions", Json.list(one), "reason", "settled")).text("/type"))
                    .as(grave).endsWith(":notTogether");
        }
        assertThat(mechelen.screen(intake, banned, null, "noAction", "settled", 3).text("/type")).endsWith(":gravestNeedsFollowUp");
    }

    @Test
    void what_somebody_decided_is_not_opened_again_by_who_takes_in() {
        String id = mechelen.added();
        mechelen.screen(coordinator, id, null, "noAction", "settled", 1).expecting(201);
        assertThat(intake.get(Interventions.ALL + "/" + id).expecting(200).body()).doesNotContain("TST-Voorbeeld");
        String begin = Json.of("intervention", id, "level", 1);
        String banned = Json.of("intervention", id, "person", 0, "noticeAt", Bans.ago(Duration.ofHours(5)));

        assertThat(intake.post(Interventions.API + "/outreaches", begin).status()).isEqualTo(403);
        assertThat(intake.post(Interventions.API + "/houseBans", banned).status()).isEqualTo(403);
        assertThat(intake.get(Interventions.API + "/outreaches/" + id).status()).isEqualTo(404);

        coordinator.post(Interventions.API + "/outreaches", begin).expecting(201);
        coordinator.post(Interventions.API + "/houseBans", banned).expecting(201);
    }

    @Test
    void known_families_are_named_to_who_could_find_them_and_to_nobody_else() {
        Family family = Family.unknownSoFar();
        mechelen.work().dossierOf(family);
        String id = intake.post(Interventions.ALL, Interventions.body(Interventions.number(), mechelen.work().municipality())
                .replace("TST-Voorbeeld", family.name()).replace("Ann", "Vader" + family.mark())).expecting(201).text("/id");
        JsonNode told = coordinator.get(Interventions.ALL + "/" + id + "/knownFamilies").expecting(200).json().get("items");
        assertThat(intake.get(Interventions.ALL + "/" + id + "/knownFamilies").expecting(200).json().get("items")).isEmpty();
        assertThat(told).hasSize(1);
        assertThat(told.at("/0/open").asBoolean()).isTrue();
    }

    @Test
    void what_nobody_follows_up_goes_after_its_time_and_still_counts() {
        String gone = mechelen.added();
        String stays = mechelen.added();
        mechelen.screen(intake, gone, null, "noAction", "settled", 1).expecting(201);
        mechelen.screen(intake, stays, null, "contact", "firstTime", 1).expecting(201);
        Database database = Database.of("mechelen");
        int[] before = levels(coordinator);
        database.run("UPDATE short_chain_intervention SET screened_at = now() - interval '31 days' WHERE id IN ('" + gone + "', '" + stays + "')");

        Patience.untilTrue(SOON, () -> coordinator.get(Interventions.ALL + "/" + gone).status() == 404);
        assertThat(database.count("SELECT count(*) FROM short_chain_intervention WHERE id = '" + gone + "'")).isZero();
        assertThat(coordinator.get(Interventions.ALL + "/" + stays).status()).isEqualTo(200);
        assertThat(levels(coordinator)[0]).isGreaterThanOrEqualTo(before[0]);
        assertThat(database.count("SELECT count(*) FROM platform_audit_event WHERE action = 'short-chain.job.forgetScreenedOut'")).isPositive();
    }
}
