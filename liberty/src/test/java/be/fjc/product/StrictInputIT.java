package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Input that cannot be is refused by name; what holds for every operation alike is in {@code be.fjc.contract}. */
class StrictInputIT {

    private static final Someone INTAKE = Someone.signedIn("mechelen", "intake");

    @Test
    void every_field_that_is_missing_is_named_at_once() {
        Answer answer = INTAKE.post(Work.API + "/referrals", "{}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("issues").findValuesAsString("name"))
                .contains("channel", "referrerType", "municipality", "situation", "persons");
        assertThat(answer.json().get("issues").findValuesAsString("detail")).allSatisfy(detail -> assertThat(detail).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{", "[]", "null", "\"tekst\"", "{\"situation\":1}", "{\"persons\":{}}", "{\"a\":1,\"a\":2}"})
    void a_body_that_is_not_the_object_asked_for_is_a_problem_and_never_a_failure(String body) {
        Answer answer = INTAKE.post(Work.API + "/referrals", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({"nextContactOn,required", "channel,required", "result,required", "note,required"})
    void a_contact_without_what_it_must_hold_is_refused_by_name(String field, String code) {
        String dossier = Work.at("mechelen").dossierOf(Family.unknownSoFar());
        Map<String, Object> contact = Work.at("mechelen").contact("Gebeld");
        contact.remove(field);

        Answer answer = Someone.signedIn("mechelen", "regisseur1").post(Work.API + "/dossiers/" + dossier + "/contacts", Json.text(contact));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/issues/0/name")).isEqualTo(field);
        assertThat(answer.text("/issues/0/code")).isEqualTo(code);
    }

    @Test
    void a_next_contact_may_be_neither_in_the_past_nor_too_far_away() {
        Work mechelen = Work.at("mechelen");
        String dossier = mechelen.dossierOf(Family.unknownSoFar());
        int longest = mechelen.centre().at("/clocks/nextContactDays").asInt();

        for (int days : new int[] {-1, longest + 1}) {
            Map<String, Object> contact = mechelen.contact("Gebeld");
            contact.put("nextContactOn", Work.inDays(days));
            Answer answer = mechelen.as("regisseur1").post(Work.API + "/dossiers/" + dossier + "/contacts", Json.text(contact));
            assertThat(answer.status()).as("%d days", days).isEqualTo(400);
            assertThat(answer.text("/issues/0/name")).isEqualTo("nextContactOn");
        }
    }

    @Test
    void accepting_asks_for_a_track_a_case_director_and_a_date_and_every_criterion() {
        Work mechelen = Work.at("mechelen");
        String referral = mechelen.file(Family.unknownSoFar()).text("/id");
        mechelen.look(referral);
        String decisions = Work.API + "/referrals/" + referral + "/decisions";

        Answer bare = mechelen.as("intake").post(decisions, Json.text(mechelen.decision("accepted", "Reden")));
        assertThat(bare.expecting(400).json().get("issues").findValuesAsString("name"))
                .contains("track", "caseDirector", "nextContactOn");
        Answer unanswered = mechelen.as("intake").post(decisions,
                Json.of("decision", "adviceOnly", "reason", "Reden", "criteria", Json.list()));
        assertThat(unanswered.status()).isIn(400, 409);
    }

    /** Two spellings of one thing are two things to whoever counts, caches or decides by the address. */
    @Test
    void a_value_has_one_spelling() {
        String referral = Work.at("mechelen").file(Family.unknownSoFar()).text("/id");

        INTAKE.get(Work.API + "/referrals/" + referral).expecting(200);
        INTAKE.get(Work.API + "/referrals/" + referral.toUpperCase(Locale.ROOT)).expecting(404);
        INTAKE.get(Work.API + "/referrals?pageSize=10").expecting(200);
        INTAKE.get(Work.API + "/referrals?pageSize=010").expecting(400);
        INTAKE.get(Work.API + "/referrals?pageSize=%2B10").expecting(400);
    }

    @Test
    void a_body_larger_than_any_honest_one_is_refused() {
        String large = Json.of("situation", "x".repeat(300_000));

        assertThat(INTAKE.post(Work.API + "/referrals", large).status()).isEqualTo(413);
        assertThat(INTAKE.send("PUT", Work.API + "/drafts/" + UUID.randomUUID(),
                Json.of("form", "referral", "content", Json.object("situation", "x".repeat(70_000))), Map.of("If-None-Match", "*")).status()).isEqualTo(413);
    }
}
