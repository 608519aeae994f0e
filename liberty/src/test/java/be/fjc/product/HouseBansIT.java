package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** House bans from the notice to their end: the days that matter, the court, the justice house, the home that nobody learns by the way. */
class HouseBansIT {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final String HOME = "Synthetische verborgen straat 12";

    private final Bans limburg = Bans.at("limburg");
    private final Someone intake = limburg.work().as("intake");

    @Test
    void the_clock_says_which_day_it_is_when_day_14_is_and_by_when_the_court_sits() {
        Instant told = Instant.now().minus(Duration.ofDays(3));
        String ban = limburg.ban(Duration.ofDays(3));
        JsonNode one = limburg.read(ban).json();

        LocalDate notice = LocalDate.ofInstant(told, BRUSSELS);
        assertThat(one.at("/head/state").asString()).isEqualTo("running");
        assertThat(one.at("/head/day").asInt()).isEqualTo((int) (LocalDate.now(BRUSSELS).toEpochDay() - notice.toEpochDay()));
        assertThat(one.at("/head/days").asInt()).isEqualTo(14);
        assertThat(one.at("/head/endsOn").asString()).isEqualTo(notice.plusDays(14).toString());
        assertThat(LocalDate.parse(one.get("lastHearingOn").asString())).isBetween(notice.plusDays(8), notice.plusDays(14));
        assertThat(one.at("/head/attention").valueStream().map(JsonNode::asString)).contains("hearingUnknown");

        limburg.keep(ban, "hearings", "hearingAt", Bans.in(Duration.ofDays(2))).expecting(201);
        assertThat(limburg.read(ban).text("/head/hearingAt")).isNotEmpty();
        Answer late = limburg.keep(ban, "hearings", "hearingAt", Bans.in(Duration.ofDays(13))).expecting(409);
        assertThat(late.text("/code")).isEqualTo("hearingAfterBan");
        assertThat(late.text("/detail")).contains(notice.plusDays(14).toString());
    }

    @Test
    void the_law_of_the_day_says_how_long_it_lasts() {
        String old = limburg.intervention("TST-Testolm", "Synthetisch");
        Map<String, Object> long2015 = Json.object("intervention", old, "person", 0, "noticeAt", "2015-03-02T10:00:00Z", "days", 11);

        assertThat(Bans.record(intake, long2015).expecting(400).text("/issues/0/code")).isEqualTo("outOfRange");
        long2015.remove("days");
        String ban = Bans.record(intake, long2015).expecting(201).text("/id");
        JsonNode one = intake.get(Bans.API + "/" + ban).expecting(200).json();
        assertThat(one.at("/head/days").asInt()).isEqualTo(10);
        assertThat(one.at("/head/state").asString()).isEqualTo("over");
        long2015.put("person", 1);
        long2015.put("noticeAt", "2012-03-02T10:00:00Z");
        assertThat(Bans.record(intake, long2015).expecting(409).text("/code")).isEqualTo("noHouseBanThen");
    }

    @Test
    void the_court_extends_it_by_three_months_and_not_by_a_day_more() {
        String ban = limburg.ban(Duration.ofDays(10));
        LocalDate most = LocalDate.parse(limburg.read(ban).text("/latestExtensionOn"));

        assertThat(most).isEqualTo(LocalDate.ofInstant(Instant.now().minus(Duration.ofDays(10)), BRUSSELS).plusDays(14).plusMonths(3));
        Answer longer = limburg.keep(ban, "rulings", "ruledOn", Work.inDays(0), "extendedUntilOn", most.plusDays(1).toString()).expecting(409);
        assertThat(longer.text("/code")).isEqualTo("extensionTooLong");
        limburg.keep(ban, "rulings", "ruledOn", Work.inDays(0), "extendedUntilOn", most.toString()).expecting(201);
        JsonNode one = limburg.read(ban).json();
        assertThat(one.at("/head/state").asString()).isEqualTo("extended");
        assertThat(one.at("/head/endsOn").asString()).isEqualTo(most.toString());
        limburg.keep(ban, "rulings", "ruledOn", Work.inDays(0)).expecting(201);
        assertThat(limburg.read(ban).text("/head/state")).as("put right").isEqualTo("running");
    }

    @Test
    void a_ruling_that_is_written_down_late_has_its_button_and_its_mark() {
        String ban = limburg.ban(Duration.ofDays(15));
        JsonNode over = limburg.read(ban).json();
        assertThat(over.at("/head/state").asString()).isEqualTo("over");
        assertThat(over.at("/head/attention").toString()).contains("rulingUnknown");
        assertThat(over.at("/head/banned/familyName").asString()).as("it may hold").startsWith("TST-");
        assertThat(over.get("offers").toString()).contains("rule").doesNotContain("lift").doesNotContain("hearing");

        limburg.keep(ban, "rulings", "ruledOn", Work.inDays(-3), "extendedUntilOn", Work.inDays(30)).expecting(201);

        JsonNode holds = limburg.read(ban).json();
        assertThat(holds.at("/head/state").asString()).isEqualTo("extended");
        assertThat(holds.at("/head/attention").toString()).doesNotContain("rulingUnknown");
        assertThat(ids(Bans.API)).contains(ban);
    }

    @Test
    void the_home_is_nowhere_but_where_it_is_asked_for_with_a_reason() {
        String intervention = limburg.intervention("TST-Testbeuk", "Synthetisch");
        String ban = limburg.ban(intervention, Duration.ofDays(2), HOME).expecting(201).text("/id");
        String reveals = Bans.API + "/" + ban + "/homeReveals";

        assertThat(limburg.read(ban).body()).doesNotContain("verborgen");
        assertThat(limburg.read(ban).json().get("homeKept").asBoolean()).isTrue();
        assertThat(intake.get(Bans.API).expecting(200).body()).doesNotContain("verborgen");
        assertThat(intake.get(Bans.SHORT_CHAIN + "/interventions/" + intervention).expecting(200).body()).doesNotContain("verborgen");
        assertThat(intake.post(reveals, Json.of("reason", "  ")).status()).isEqualTo(400);
        for (String stranger : List.of("regisseur1", "politie", "huisarts", "beheer", "dpo")) {
            assertThat(limburg.work().as(stranger).post(reveals, Json.of("reason", "Synthetisch")).status()).as(stranger).isEqualTo(404);
            assertThat(limburg.work().as(stranger).get(Bans.API + "/" + ban).status()).as(stranger).isEqualTo(404);
        }
        Answer shown = intake.post(reveals, Json.of("reason", "Synthetisch: slot vervangen")).expecting(200);
        assertThat(shown.text("/homeAddress")).isEqualTo(HOME);
        assertThat(limburg.work().as("coordinator").post(reveals, Json.of("reason", "Synthetisch")).expecting(200).text("/homeAddress")).isEqualTo(HOME);
        assertThat(Database.of("limburg").count("SELECT count(*) FROM platform_audit_event WHERE action = 'short-chain.houseBan.revealHome'"
                + " AND subject_id = ? AND outcome = 'allowed' AND reason IS NOT NULL", UUID.fromString(ban))).isEqualTo(2);
        assertThat(Database.of("limburg").count("SELECT count(*) FROM short_chain_house_ban WHERE position('verborgen'::bytea in address) > 0")).isZero();
    }

    @Test
    void once_it_is_over_the_home_is_the_coordinators_and_after_a_mistake_nobodys() {
        Someone coordinator = limburg.work().as("coordinator");
        String past = limburg.ban(Duration.ofDays(60));
        String mistake = limburg.ban(Duration.ofDays(1));
        intake.post(Bans.API + "/" + mistake + "/withdrawals", "").expecting(201);

        assertThat(limburg.read(past).json().get("offers").toString()).doesNotContain("revealHome");
        assertThat(intake.post(Bans.API + "/" + past + "/homeReveals", Json.of("reason", "Synthetisch")).status()).isEqualTo(403);
        assertThat(coordinator.post(Bans.API + "/" + past + "/homeReveals", Json.of("reason", "Synthetisch")).expecting(200).text("/homeAddress"))
                .isEqualTo("Synthetische straat 1");
        assertThat(coordinator.post(Bans.API + "/" + past + "/homeReveals", Json.of("reason", " ")).status()).isEqualTo(400);
        assertThat(coordinator.get(Bans.API + "/" + mistake).expecting(200).json().get("offers").toString()).doesNotContain("revealHome");
        assertThat(coordinator.post(Bans.API + "/" + mistake + "/homeReveals", Json.of("reason", "Synthetisch")).expecting(409).text("/code"))
                .isEqualTo("houseBanWithdrawn");
        assertThat(intake.post(Bans.API + "/" + mistake + "/homeReveals", Json.of("reason", "Synthetisch")).status()).isEqualTo(403);
        assertThat(Database.of("limburg").count("SELECT count(*) FROM short_chain_house_ban WHERE id = ? AND address IS NULL", UUID.fromString(mistake)))
                .isOne();
    }

    @Test
    void one_that_was_lifted_is_over_and_whoever_listens_is_told_once_without_a_word_about_anybody() {
        String ban = limburg.ban(Duration.ofDays(5));

        assertThat(limburg.keep(ban, "liftings", "liftedAt", Bans.ago(Duration.ofDays(6)), "liftedBy", "prosecutor").expecting(400).text("/issues/0/code"))
                .isEqualTo("tooSoon");
        assertThat(limburg.keep(ban, "liftings", "liftedAt", Bans.ago(Duration.ofDays(1)), "liftedBy", "burgemeester").status()).isEqualTo(400);
        limburg.keep(ban, "liftings", "liftedAt", Bans.ago(Duration.ofDays(1)), "liftedBy", "prosecutor").expecting(201);
        JsonNode one = limburg.read(ban).json();
        assertThat(one.at("/head/state").asString()).isEqualTo("lifted");
        assertThat(one.at("/head/banned").has("familyName")).as("whom it was about is the coordinator's now").isFalse();
        assertThat(limburg.work().as("coordinator").get(Bans.API + "/" + ban).expecting(200).text("/head/banned/familyName")).startsWith("TST-");
        assertThat(limburg.keep(ban, "rulings", "ruledOn", Work.inDays(0)).expecting(409).text("/code")).isEqualTo("houseBanLifted");
        assertThat(one.get("offers").toString()).doesNotContain("rule");

        String told = "SELECT count(*) FROM platform_outbox_event WHERE type = 'HouseBanEnded' AND payload LIKE '%" + ban + "%'";
        Patience.untilTrue(Duration.ofSeconds(120), () -> Database.of("limburg").count(told) == 1);
        assertThat(Database.of("limburg").count(told + " AND payload LIKE '%TST-%'")).isZero();
    }

    @Test
    void the_lists_part_what_holds_from_what_is_over_and_leave_out_what_was_a_mistake() {
        String holds = limburg.ban(Duration.ofDays(13));
        String over = limburg.ban(Duration.ofDays(19));
        String mistake = limburg.ban(Duration.ofDays(13));
        intake.post(Bans.API + "/" + mistake + "/withdrawals", "").expecting(201);

        assertThat(ids(Bans.API)).contains(holds).doesNotContain(over, mistake);
        assertThat(ids(Bans.API + "?standing=over")).contains(over).doesNotContain(holds, mistake);
        assertThat(intake.get(Bans.API + "?standing=alles").status()).isEqualTo(400);
        assertThat(limburg.read(mistake).text("/head/state")).isEqualTo("withdrawn");
        assertThat(limburg.keep(mistake, "hearings", "hearingAt", Bans.in(Duration.ofHours(1))).expecting(409).text("/code")).isEqualTo("houseBanWithdrawn");
    }

    @Test
    void one_person_is_banned_once_for_one_intervention_and_after_a_mistake_again() {
        String intervention = limburg.intervention("TST-Testiep", "Synthetisch");
        String first = limburg.ban(intervention, Duration.ofDays(2), null).expecting(201).text("/id");

        assertThat(limburg.ban(intervention, Duration.ofDays(2), null).expecting(409).text("/code")).isEqualTo("houseBanKnown");
        assertThat(intake.post(Bans.API + "/" + first + "/homeReveals", Json.of("reason", "Synthetisch")).expecting(409).text("/code"))
                .isEqualTo("homeUnknown");
        intake.post(Bans.API + "/" + first + "/withdrawals", "").expecting(201);
        limburg.ban(intervention, Duration.ofDays(2), null).expecting(201);
        Map<String, Object> nobody = Json.object("intervention", intervention, "person", 7, "noticeAt", Bans.ago(Duration.ofDays(1)));
        assertThat(Bans.record(intake, nobody).expecting(400).text("/issues/0/name")).isEqualTo("person");
        nobody.put("person", 1);
        nobody.remove("noticeAt");
        assertThat(Bans.record(intake, nobody).expecting(400).text("/issues/0/name")).as("the intervention says none").isEqualTo("noticeAt");
        assertThat(Bans.record(limburg.work().as("politie"), nobody).status()).isEqualTo(404);
    }

    @Test
    void two_people_who_write_at_once_do_not_overwrite_each_other() {
        String ban = limburg.ban(Duration.ofDays(4));
        String etag = limburg.read(ban).header("ETag");
        limburg.keep(ban, "hearings", "hearingAt", Bans.in(Duration.ofDays(2))).expecting(201);

        Answer late = intake.send("POST", Bans.API + "/" + ban + "/justiceHouseContacts", Json.of("justiceHouseOn", Work.inDays(0), "justiceHouse",
                "inTouch"), Map.of("If-Match", etag)).expecting(412);
        assertThat(late.text("/type")).endsWith(":editionIsOld");
    }

    @Test
    void what_the_police_says_with_an_intervention_starts_the_clock_before_anybody_looked_at_it() {
        String told = Bans.ago(Duration.ofHours(9));
        String intervention = intake.post(Bans.SHORT_CHAIN + "/interventions", Json.of(
                        "reportNumber", "TST-" + UUID.randomUUID().toString().substring(0, 18), "occurredAt", Bans.ago(Duration.ofHours(10)),
                        "municipality", limburg.work().municipality(), "facts", "43 A", "houseBanAt", told,
                        "persons", Json.list(Json.object("role", "suspect", "givenName", "Karel", "familyName", "TST-Testeik"))))
                .expecting(201).text("/id");

        String ban = Patience.until(Duration.ofSeconds(60), () -> ids(Bans.API).stream()
                .filter(id -> limburg.read(id).text("/interventionId").equals(intervention)).findFirst().orElse(null));
        assertThat(limburg.read(ban).text("/noticeAt")).isEqualTo(told);
        assertThat(limburg.read(ban).text("/head/banned/familyName")).isEqualTo("TST-Testeik");
        assertThat(limburg.read(ban).json().at("/head/days").asInt()).isEqualTo(14);
    }

    @Test
    void of_several_suspects_somebody_says_who_it_is_and_where_and_nothing_is_lost() {
        String told = Bans.ago(Duration.ofHours(9));
        String intervention = intake.post(Bans.SHORT_CHAIN + "/interventions", Json.of(
                        "reportNumber", "TST-" + UUID.randomUUID().toString().substring(0, 18), "occurredAt", Bans.ago(Duration.ofHours(10)),
                        "municipality", limburg.work().municipality(), "facts", "43 A", "houseBanAt", told,
                        "persons", Json.list(Json.object("role", "suspect", "givenName", "Karel", "familyName", "TST-Testeik"),
                                Json.object("role", "suspect", "givenName", "Bert", "familyName", "TST-Testeik"))))
                .expecting(201).text("/id");
        String ban = Patience.until(Duration.ofSeconds(60), () -> ids(Bans.API).stream()
                .filter(id -> limburg.read(id).text("/interventionId").equals(intervention)).findFirst().orElse(null));
        limburg.keep(ban, "hearings", "hearingAt", Bans.in(Duration.ofDays(2))).expecting(201);
        Map<String, Object> who = Json.object("intervention", intervention, "person", 1, "homeAddress", HOME);

        assertThat(Bans.record(intake, who).expecting(201).text("/id")).isEqualTo(ban);

        JsonNode one = limburg.read(ban).json();
        assertThat(one.at("/head/banned/givenName").asString()).isEqualTo("Bert");
        assertThat(one.get("homeKept").asBoolean()).isTrue();
        assertThat(one.at("/head/hearingAt").asString()).isNotEmpty();
        assertThat(Bans.record(intake, who).expecting(409).text("/code")).isEqualTo("houseBanKnown");
        who.put("person", 0);
        assertThat(Bans.record(intake, who).expecting(201).text("/id")).as("the other one is banned by himself").isNotEqualTo(ban);
    }

    @Test
    void a_moment_that_cannot_be_right_is_refused_and_not_passed_over() {
        for (String wrong : List.of(Bans.in(Duration.ofDays(1)), "1950-01-01T10:00:00Z")) {
            String body = Json.of("reportNumber", "TST-" + UUID.randomUUID().toString().substring(0, 18), "occurredAt", Bans.ago(Duration.ofHours(10)),
                    "municipality", limburg.work().municipality(), "facts", "43 A", "houseBanAt", wrong, "persons", Json.list());
            assertThat(intake.post(Bans.SHORT_CHAIN + "/interventions", body).expecting(400).text("/issues/0/name")).isEqualTo("houseBanAt");
            assertThat(intake.post(Bans.SHORT_CHAIN + "/interventionFeeds", "{\"interventions\": [" + body + "]}").expecting(400).text("/issues/0/name"))
                    .isEqualTo("interventions[0].houseBanAt");
        }
    }

    private List<String> ids(String address) {
        List<String> found = new ArrayList<>();
        String next = address + (address.contains("?") ? "&" : "?") + "pageSize=100";
        while (next != null) {
            JsonNode page = intake.get(next).expecting(200).json();
            page.get("items").forEach(one -> found.add(one.get("id").asString()));
            next = page.has("next") ? page.get("next").asString().replaceFirst("^https?://[^/]+", "") : null;
        }
        return found;
    }
}
