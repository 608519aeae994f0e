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

/** Reaching out after an intervention: in one short form, never against what was agreed, and handed over without asking anybody twice. */
class ContactsIT {

    private static final String API = Bans.SHORT_CHAIN + "/outreaches";

    private final Bans mechelen = Bans.at("mechelen");
    private final Work work = mechelen.work();
    private final Someone intake = work.as("intake");

    @Test
    void a_first_low_risk_report_is_done_with_two_requests() {
        String id = begun(Family.unknownSoFar(), 1);

        logged(id, tried("office", "reachedAccepts", true, Json.object("offer", "listeningEar", "answered", "accepted"),
                Json.object("offer", "peerGroup", "answered", "thinks"))).expecting(201);

        JsonNode one = work.as("coordinator").get(API + "/" + id).expecting(200).json();
        assertThat(one.at("/head/closedAt").asString()).isNotEmpty();
        assertThat(one.at("/tried/0/result").asString()).isEqualTo("reachedAccepts");
        assertThat(one.at("/tried/0/offered")).hasSize(2);
        assertThat(one.at("/tried/0/attemptRemark").asString()).startsWith("Synthetisch");
        assertThat(one.at("/tried/0/outsideAgreement").asBoolean()).isFalse();
        assertThat(logged(id, tried("office", "notReached", false)).expecting(409).text("/code")).isEqualTo("outreachClosed");
        assertThat(intake.get(API + "/" + id).expecting(200).body()).as("who it was is the coordinator's now").doesNotContain("Moeder");
    }

    @Test
    void the_clock_runs_from_the_intervention_and_at_the_highest_level_to_the_end_of_that_day() {
        LocalDate day = LocalDate.ofInstant(Instant.now().minus(Duration.ofDays(20)), ZoneId.of("Europe/Brussels"));
        String grave = begun(Family.unknownSoFar(), 3);
        String light = begun(Family.unknownSoFar(), 1);

        assertThat(read(grave).at("/head/dueAt").asString())
                .isEqualTo(day.plusDays(1).atStartOfDay(ZoneId.of("Europe/Brussels")).toInstant().toString());
        Instant due = Instant.parse(read(light).at("/head/dueAt").asString());
        assertThat(due).isBetween(day.plusDays(3).atStartOfDay(ZoneId.of("Europe/Brussels")).toInstant(),
                day.plusDays(8).atStartOfDay(ZoneId.of("Europe/Brussels")).toInstant());
        assertThat(read(grave).at("/head/late").asBoolean()).isTrue();
        assertThat(intake.post(API, Json.of("intervention", grave, "level", 3)).expecting(409).text("/code")).isEqualTo("outreachThere");
    }

    @Test
    void nothing_is_offered_to_who_was_not_reached_and_no_code_is_made_up() {
        String id = begun(Family.unknownSoFar(), 1);

        assertThat(logged(id, tried("office", "notReached", false, Json.object("offer", "shelter", "answered", "accepted"))).expecting(400)
                .text("/issues/0/code")).isEqualTo("notApplicable");
        assertThat(logged(id, tried("office", "reachedThinks", false, Json.object("offer", "geschenk", "answered", "accepted"))).expecting(400)
                .text("/issues/0/name")).isEqualTo("offered");
        assertThat(logged(id, tried("office", "reachedThinks", false, Json.object("offer", "shelter-eigen", "answered", "accepted"))).status()).isEqualTo(400);
        assertThat(logged(id, tried("office", "reachedThinks", false, Json.object("offer", "shelter", "answered", "accepted"),
                Json.object("offer", "shelter", "answered", "refused"))).expecting(400).text("/issues/0/code")).isEqualTo("duplicateInput");
        Map<String, Object> early = tried("office", "notReached", false);
        early.put("triedAt", Bans.ago(Duration.ofDays(21)));
        assertThat(logged(id, early).expecting(400).text("/issues/0/name")).as("before the intervention nobody was tried after it").isEqualTo("triedAt");
        assertThat(logged(id, tried("duif", "notReached", false)).expecting(400).text("/issues/0/name")).isEqualTo("reach");
    }

    @Test
    void a_centre_has_offers_of_its_own_that_count_as_those_of_flanders() {
        Bans limburg = Bans.at("limburg");
        String id = begun(limburg, Family.unknownSoFar(), 1);

        limburg.work().as("intake").post(API + "/" + id + "/attempts", Json.text(tried("office", "reachedThinks-tolkNodig", true,
                Json.object("offer", "guidedReferral-onthaalhuis", "answered", "accepted")))).expecting(201);

        assertThat(limburg.work().as("coordinator").get(API + "/" + id).expecting(200).text("/tried/0/offered/0/offer"))
                .isEqualTo("guidedReferral-onthaalhuis");
        assertThat(Database.of("limburg").count("SELECT count(*) FROM short_chain_attempt_offer o JOIN short_chain_attempt a ON a.id = o.attempt_id"
                + " WHERE a.outreach = ? AND split_part(o.offer, '-', 1) = 'guidedReferral'", UUID.fromString(id))).isEqualTo(1);
    }

    @Test
    void nobody_calls_against_what_was_agreed_and_who_may_not_know_why_hears_no_more_than_to_ask_first() {
        Family family = Family.unknownSoFar();
        String dossier = Work.API + "/dossiers/" + work.dossierOf(family);
        Someone director = work.as("regisseur1");
        director.post(dossier + "/contactRules", Json.of("person", director.get(dossier).expecting(200).text("/persons/0/id"), "way", "weContact",
                "channels", Json.list("email"), "windows", Json.list(), "voicemail", false, "heardFrom", "Synthetisch: zij zelf")).expecting(201);
        String id = begun(family, 1);

        Answer vague = check(intake, id, "mobile", null).expecting(409);
        assertThat(vague.text("/code")).isEqualTo("contactAskFirst");
        assertThat(vague.body()).doesNotContain("afgesproken").doesNotContain(family.mark());
        assertThat(check(work.as("coordinator"), id, "mobile", null).expecting(409).text("/code")).isEqualTo("contactNotThisWay");
        check(intake, id, "email", null).expecting(204);
        check(intake, id, "office", null).expecting(204);

        Map<String, Object> call = tried("mobile", "notReached", false);
        assertThat(logged(id, call).expecting(409).text("/code")).isEqualTo("contactAskFirst");
        call.put("result", "noAttemptSafety");
        logged(id, call).expecting(201);
        call.put("result", "notReached");
        call.put("person", null);
        assertThat(logged(id, call).expecting(409).text("/code")).as("nor the family as a whole").isEqualTo("contactAskFirst");
        call.put("overrideReason", "Synthetisch: dreiging vandaag");
        logged(id, call).expecting(201);
        assertThat(read(id).at("/tried").valueStream().filter(one -> one.at("/outsideAgreement").asBoolean())).hasSize(1);
        assertThat(Database.of("mechelen").count("SELECT count(*) FROM platform_audit_event WHERE action = 'short-chain.outreach.override'"
                + " AND subject_id = ? AND outcome = 'allowed' AND reason IS NOT NULL", UUID.fromString(id))).isEqualTo(1);
    }

    @Test
    void what_is_kept_from_somebodys_sight_says_nothing_here_either() {
        Family family = Family.unknownSoFar();
        String file = work.dossierOf(family);
        String dossier = Work.API + "/dossiers/" + file;
        Someone director = work.as("regisseur1");
        director.post(dossier + "/contactRules", Json.of("person", director.get(dossier).expecting(200).text("/persons/0/id"), "way", "noContact",
                "channels", Json.list(), "windows", Json.list(), "voicemail", false, "heardFrom", "Synthetisch: zij zelf")).expecting(201);
        NewColleague neighbour = NewColleague.atWork("INTAKE_WORKER");
        work.as("coordinator").post(dossier + "/conflicts", Json.of("account", neighbour.id(), "reason", "Buur")).expecting(201);
        String id = begun(family, 1);

        assertThat(check(intake, id, "mobile", null).text("/code")).isEqualTo("contactAskFirst");
        check(neighbour.signedIn(), id, "mobile", null).expecting(204);
    }

    @Test
    void one_move_makes_a_referral_of_what_is_known_and_takes_along_nothing_that_lies_sealed() {
        Family family = Family.unknownSoFar();
        String id = begun(family, 2);
        mechelen.ban(id, Duration.ofDays(2), "Synthetische verborgen laan 4").expecting(201);
        logged(id, tried("office", "reachedAccepts", false)).expecting(201);
        Map<String, Object> over = Json.object("handedTo", "chainApproach", "immediateDanger", true, "situation", "Synthetisch: wil begeleiding",
                "silentBecause", "Nog niet bereikt");

        assertThat(work.as("politie").post(API + "/" + id + "/handOvers", Json.text(over)).status()).isEqualTo(404);
        Answer filed = intake.post(API + "/" + id + "/handOvers", Json.text(over)).expecting(201);

        JsonNode referral = intake.get(Work.API + "/referrals/" + filed.text("/id")).expecting(200).json();
        assertThat(referral.get("channel").asString()).isEqualTo("policeReport");
        assertThat(referral.get("persons")).hasSize(2);
        assertThat(referral.at("/persons/0/givenName").asString()).isEqualTo("Moeder" + family.mark());
        assertThat(referral.toString()).doesNotContain("verborgen").doesNotContain("geheimPV").doesNotContain("Synthetisch gesprek");
        JsonNode one = work.as("coordinator").get(API + "/" + id).expecting(200).json();
        assertThat(one.get("referralId").asString()).isEqualTo(filed.text("/id"));
        assertThat(one.at("/head/handedTo").asString()).isEqualTo("chainApproach");
        assertThat(work.as("coordinator").post(API + "/" + id + "/handOvers", Json.text(over)).expecting(409).text("/code"))
                .isEqualTo("outreachHandedOver");
    }

    @Test
    void who_has_nothing_to_do_with_it_finds_nothing() {
        String id = begun(Family.unknownSoFar(), 1);

        for (String stranger : List.of("regisseur1", "politie", "huisarts", "beheer", "dpo")) {
            assertThat(work.as(stranger).get(API + "/" + id).status()).as(stranger).isEqualTo(404);
            assertThat(work.as(stranger).get(API).status()).as(stranger).isEqualTo(404);
            assertThat(work.as(stranger).post(API + "/" + id + "/attempts", Json.text(tried("office", "notReached", true))).status()).isEqualTo(404);
        }
    }

    private String begun(Family family, int level) {
        return begun(mechelen, family, level);
    }

    /** Of an intervention at which the mother and the father of this family were. @return its id */
    static String begun(Bans bans, Family family, int level) {
        String intervention = bans.work().as("intake").post(Bans.SHORT_CHAIN + "/interventions", Json.of(
                        "reportNumber", "TST-" + UUID.randomUUID().toString().substring(0, 18),
                        "occurredAt", Bans.ago(Duration.ofDays(20)),
                        "municipality", bans.work().municipality(),
                        "facts", "43 A",
                        "persons", Json.list(
                                Json.object("role", "victim", "givenName", "Moeder" + family.mark(), "familyName", family.name(), "birthDate", "1985-04-01"),
                                Json.object("role", "suspect", "givenName", "Vader" + family.mark(), "familyName", family.name())),
                        "remark", "Synthetisch geheimPV"))
                .expecting(201).text("/id");
        return bans.work().as("intake").post(API, Json.of("intervention", intervention, "level", level)).expecting(201).text("/id");
    }

    private JsonNode read(String id) {
        return intake.get(API + "/" + id).expecting(200).json();
    }

    private Answer logged(String id, Map<String, Object> tried) {
        return intake.post(API + "/" + id + "/attempts", Json.text(tried));
    }

    private static Answer check(Someone someone, String id, String reach, String reason) {
        return someone.post(API + "/" + id + "/contactChecks", Json.of("person", 0, "reach", reach, "overrideReason", reason));
    }

    private static Map<String, Object> tried(String reach, String result, boolean done, Object... offers) {
        return Json.object("person", 0, "reach", reach, "result", result, "attemptRemark", "Synthetisch gesprek", "offered",
                new ArrayList<>(List.of(offers)), "done", done);
    }
}
