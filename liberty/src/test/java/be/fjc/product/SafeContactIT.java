package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A mother says how she can be contacted without danger, and the centre keeps to it; what must stay secret comes out one value at a time. */
class SafeContactIT {

    private static final Work MECHELEN = Work.at("mechelen");
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final List<Object> EVERY_DAY =
            Json.list("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private static Someone director;
    private static Someone coordinator;

    private String dossier;
    private String mother;

    @BeforeAll
    static void those_who_may() {
        director = MECHELEN.as("regisseur1");
        coordinator = MECHELEN.as("coordinator");
    }

    private void family() {
        dossier = Work.API + "/dossiers/" + MECHELEN.dossierOf(Family.unknownSoFar());
        mother = director.get(dossier).expecting(200).text("/persons/0/id");
    }

    /** Where the hour of the day is known and this moment is not in it. */
    private static Object otherHours() {
        boolean early = LocalTime.now(BRUSSELS).isBefore(LocalTime.of(12, 30));
        return Json.object("days", EVERY_DAY, "opens", early ? "14:00" : "09:00", "closes", early ? "16:00" : "11:00");
    }

    private Map<String, Object> rule(Object... windows) {
        return Json.object("person", mother, "way", "weContact", "channels", Json.list("mobile"), "windows", Json.list(windows),
                "voicemail", false, "heardFrom", "Synthetisch: zij zelf", "codeWord", "Zonnebloem");
    }

    private String set(Map<String, Object> rule) {
        return director.post(dossier + "/contactRules", Json.text(rule)).expecting(201).text("/id");
    }

    private Answer attempt(String channel, String overrideReason) {
        return director.post(dossier + "/contactAttempts", Json.of("person", mother, "channel", channel, "overrideReason", overrideReason));
    }

    private Map<String, Object> contact(Instant at, String channel, String result) {
        return Json.object("at", at.toString(), "channel", channel, "result", result, "note", "Synthetisch", "person", mother,
                "nextContactOn", Work.inDays(7));
    }

    private Answer log(Map<String, Object> contact) {
        return director.post(dossier + "/contacts", Json.text(contact));
    }

    private JsonNode mothersPart(Someone reader) {
        return reader.get(dossier + "/safeContact").expecting(200).json().at("/persons/0");
    }

    private long audited(String action) {
        return Database.of("mechelen").count("SELECT count(*) FROM platform_audit_event WHERE action = ? AND subject_id = ? AND outcome = 'allowed'"
                + " AND reason IS NOT NULL", action, UUID.fromString(dossier.substring(dossier.lastIndexOf('/') + 1)));
    }

    private List<String> steps() {
        return MECHELEN.steps(dossier.substring(dossier.lastIndexOf('/') + 1));
    }

    @Test
    void a_call_at_another_moment_is_refused_with_the_rule_and_done_with_a_reason() {
        family();
        assertThat(attempt("mobile", null).status()).as("nothing was agreed yet").isEqualTo(204);
        set(rule(otherHours()));

        Answer refused = attempt("mobile", null);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/code")).isEqualTo("contactNotNow");
        assertThat(refused.text("/detail")).contains(":00–");
        assertThat(attempt("mobile", "   ").status()).as("blanks are no reason").isEqualTo(409);
        assertThat(attempt("visit", null).text("/code")).isEqualTo("contactNotThisWay");
        assertThat(audited("casework.safeContact.override")).isZero();
        attempt("mobile", "Synthetisch: dreiging vandaag").expecting(204);
        assertThat(audited("casework.safeContact.override")).isOne();
        assertThat(steps()).containsSubsequence("contactRuleSet", "contactOutsideRule");
    }

    @Test
    void three_attempts_are_written_down_and_the_next_contact_cannot_be_left_out() {
        family();
        set(rule(otherHours()));
        Map<String, Object> attempt = contact(Instant.now(), "phone", "notReached");

        assertThat(log(attempt).text("/code")).isEqualTo("contactNotNow");
        attempt.put("overrideReason", "Synthetisch: dreiging vandaag");
        for (int at = 0; at < 3; at++) {
            log(attempt).expecting(201);
        }
        assertThat(audited("casework.safeContact.override")).isEqualTo(3);
        attempt.remove("nextContactOn");
        assertThat(log(attempt).expecting(400).text("/issues/0/name")).isEqualTo("nextContactOn");

        JsonNode contacts = director.get(dossier).expecting(200).json().get("contacts");
        assertThat(contacts).hasSize(3).allSatisfy(one -> assertThat(one.get("overrideReason").asString()).startsWith("Synthetisch: dreiging"));
    }

    @Test
    void a_contact_that_is_written_down_later_is_held_against_its_own_moment() {
        family();
        String rule = set(rule(Json.object("days", EVERY_DAY, "opens", "09:00", "closes", "11:00")));
        Database.of("mechelen").run("UPDATE casework_contact_rule SET set_at = now() - interval '3 days' WHERE id = '" + rule + "'");
        LocalDate yesterday = LocalDate.now(BRUSSELS).minusDays(1);
        Instant good = yesterday.atTime(10, 0).atZone(BRUSSELS).toInstant();
        Instant bad = yesterday.atTime(20, 0).atZone(BRUSSELS).toInstant();

        log(contact(good, "phone", "reachedAccepts")).expecting(201);
        assertThat(log(contact(bad, "phone", "reachedAccepts")).text("/code")).isEqualTo("contactNotNow");
        assertThat(log(contact(good, "message", "reachedAccepts")).text("/code")).isEqualTo("contactNotThisWay");
        assertThat(log(contact(good, "phone", "messageLeft")).text("/code")).isEqualTo("contactNoVoicemail");
        log(contact(bad, "phone", "noAttemptSafety")).expecting(201);
        log(contact(bad, "office", "reachedAccepts")).expecting(201);
        Map<String, Object> incoming = contact(bad, "phone", "reachedAccepts");
        incoming.put("incoming", true);
        log(incoming).expecting(201);
        log(contact(Instant.now().minusSeconds(4 * 86_400), "visit", "reachedAccepts")).expecting(201);
        Map<String, Object> withWhom = contact(good, "phone", "reachedAccepts");
        withWhom.remove("person");
        assertThat(log(withWhom).expecting(400).text("/issues/0/name")).isEqualTo("person");
    }

    @Test
    void an_agreement_has_editions_and_a_code_word_that_is_not_sent_stays() {
        family();
        String first = set(rule(otherHours()));
        Map<String, Object> changed = rule();
        changed.remove("codeWord");
        changed.put("voicemail", true);
        String second = set(changed);

        JsonNode part = mothersPart(director);
        assertThat(part.at("/rule/id").asString()).isEqualTo(second);
        assertThat(part.at("/rule/edition").asInt()).isEqualTo(2);
        assertThat(part.at("/rule/heardFrom").asString()).isEqualTo("Synthetisch: zij zelf");
        assertThat(part.at("/rule/setBy/name").asString()).isNotEmpty();
        assertThat(part.at("/earlierRules/0/id").asString()).isEqualTo(first);
        assertThat(part.at("/earlierRules/0/voicemail").asBoolean()).isFalse();
        assertThat(reveal(director, "/contactRules/" + second).expecting(200).text("/codeWord")).isEqualTo("Zonnebloem");

        changed.put("dropCodeWord", true);
        String third = set(changed);
        assertThat(mothersPart(director).at("/rule").has("hasCodeWord")).isFalse();
        assertThat(reveal(director, "/contactRules/" + third).text("/code")).isEqualTo("noCodeWord");
        assertThat(director.post(dossier + "/contactRules", Json.text(rule()), Map.of("If-Match", "\"0000000000000000-0\"")).status()).isEqualTo(412);
    }

    private Answer reveal(Someone someone, String thing) {
        return someone.post(dossier + thing + "/reveals", Json.of("reason", "Synthetisch: afspraak maken"));
    }

    private String add(String kind, String plain, String secret) {
        return director.post(dossier + "/contactDetails", Json.of("person", mother, "kind", kind, "plain", plain, "secret", secret))
                .expecting(201).text("/id");
    }

    @Test
    void a_secret_number_is_told_for_a_reason_and_stands_nowhere() {
        family();
        String detail = add("mobile", null, "0499 11 22 33");

        Answer file = director.get(dossier + "/safeContact").expecting(200);
        assertThat(file.body()).doesNotContain("0499 11 22 33").contains("\"safetyCritical\":true");
        assertThat(director.post(dossier + "/contactDetails/" + detail + "/reveals", "{}").status()).isEqualTo(400);
        assertThat(director.post(dossier + "/contactDetails/" + detail + "/reveals", Json.of("reason", "  ")).status()).isEqualTo(400);

        Answer told = director.post(dossier + "/contactDetails/" + detail + "/reveals", Json.of("reason", "Synthetisch: bellen"),
                Map.of("Idempotency-Key", "eens"));
        assertThat(told.expecting(200).text("/secret")).isEqualTo("0499 11 22 33");
        assertThat(told.json().get("secondsShown").asInt()).isEqualTo(60);
        assertThat(told.header("Cache-Control")).contains("no-store");
        assertThat(coordinator.post(dossier + "/contactDetails/" + detail + "/reveals", Json.of("reason", "Synthetisch: overleg"),
                Map.of("Idempotency-Key", "eens")).expecting(200).text("/secret")).isEqualTo("0499 11 22 33");
        assertThat(audited("casework.safeContact.revealPhone")).isEqualTo(2);
        assertThat(Database.of("mechelen").count("SELECT count(*) FROM casework_contact_detail WHERE id = ? AND plain IS NULL"
                + " AND position('0499'::bytea IN secret) = 0", UUID.fromString(detail))).isOne();
        assertThat(Database.of("mechelen").count("SELECT count(*) FROM platform_audit_event e WHERE e::text LIKE '%0499 11 22 33%'")).isZero();
        for (String login : List.of("intake", "regisseur2", "huisarts", "politie", "beheer", "dpo", "operator")) {
            assertThat(reveal(MECHELEN.as(login), "/contactDetails/" + detail).status()).as(login).isEqualTo(404);
            assertThat(MECHELEN.as(login).get(dossier + "/safeContact").status()).as(login).isEqualTo(404);
        }
    }

    @Test
    void a_detail_becomes_secret_by_one_and_ordinary_by_two() {
        family();
        String detail = add("stayAddress", "Teststraat 1, Testgem", null);
        String path = dossier + "/contactDetails/" + detail;
        assertThat(reveal(director, "/contactDetails/" + detail).text("/code")).isEqualTo("detailNotSealed");
        director.post(path + "/protections", null).expecting(201);
        assertThat(mothersPart(coordinator).toString()).doesNotContain("Teststraat");

        director.post(path + "/liftings", Json.of("reason", "Synthetisch: verhuisd")).expecting(201);
        Answer own = director.post(path + "/liftingDecisions", Json.of("agreed", true, "reason", "Zelf"));
        assertThat(own.text("/code")).isEqualTo("liftingOwn");
        assertThat(mothersPart(coordinator).at("/details/0/lifting/reason").asString()).isEqualTo("Synthetisch: verhuisd");
        assertThat(mothersPart(coordinator).toString()).doesNotContain("Teststraat");

        coordinator.post(path + "/liftingDecisions", Json.of("agreed", true, "reason", "Synthetisch: nagegaan")).expecting(201);
        assertThat(mothersPart(director).at("/details/0/plain").asString()).isEqualTo("Teststraat 1, Testgem");
        assertThat(audited("casework.safeContact.askLifting")).isOne();
        assertThat(audited("casework.safeContact.decideLifting")).as("and the one that was refused").isEqualTo(2);
    }

    @Test
    void nobody_learns_the_municipality_of_a_secret_address_unless_the_centre_counts_it() {
        family();
        String detail = director.post(dossier + "/contactDetails", Json.of("person", mother, "kind", "stayAddress", "secret", "Ergens 1",
                "municipality", MECHELEN.municipality())).expecting(201).text("/id");

        assertThat(Database.of("mechelen").count("SELECT count(*) FROM casework_contact_detail WHERE id = ? AND municipality IS NULL",
                UUID.fromString(detail))).isOne();
        assertThat(director.post(dossier + "/contactDetails", Json.of("person", mother, "kind", "mobile", "plain", "0400", "secret", "0401"))
                .expecting(400).text("/issues/0/name")).isEqualTo("secret");
    }
}
