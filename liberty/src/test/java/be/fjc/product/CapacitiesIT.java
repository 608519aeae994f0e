package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.Someone;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Someone who works for two organisations has the rights of one of them at a time. */
class CapacitiesIT {

    private static final String PLATFORM = "/api/platform/v1";
    private static final String CAPACITY = PLATFORM + "/sessions/current/capacity";
    private static final Duration NOTICED = Duration.ofSeconds(5);
    private static final Object AT_PARTNER = capacity("caw", "PARTNER_WORKER");
    private static final Object AT_CENTRE = capacity("centrum", "INTAKE_WORKER");

    @Test
    void a_session_begins_in_the_first_capacity_and_has_only_its_roles() {
        Window window = Window.at("mechelen").signIn("dubbel", RunningProduct.get().password());
        Answer begun = window.get(PLATFORM + "/sessions/current").expecting(200);

        assertThat(begun.text("/person/organisation/code")).isEqualTo("caw");
        assertThat(begun.json().at("/person/roles").toString()).isEqualTo("[\"PARTNER_WORKER\"]");
        assertThat(begun.json().at("/person/capacities").size()).isEqualTo(2);
        assertThat(begun.json().at("/person/permissions").toString()).doesNotContain("casework.referral.decide");
    }

    @Test
    void switching_gives_the_roles_of_the_other_and_takes_those_of_the_first() {
        Window window = Window.at("mechelen").signIn("dubbel", RunningProduct.get().password());
        String before = window.cookie();
        Answer switched = switchTo(window, "centrum").expecting(200);

        assertThat(switched.text("/person/organisation/code")).isEqualTo("centrum");
        assertThat(switched.json().at("/person/roles").toString()).isEqualTo("[\"INTAKE_WORKER\"]");
        assertThat(switched.json().at("/person/permissions").toString()).contains("casework.referral.decide");
        assertThat(window.cookie()).isNotEqualTo(before);
        assertThat(Window.at("mechelen").with(before).get(PLATFORM + "/sessions/current").text("/person/organisation/code"))
                .as("a copy of the older token is the same session").isEqualTo("centrum");
        assertThat(Someone.signedIn("mechelen", "dpo").get(PLATFORM + "/auditEvents").expecting(200).body())
                .contains("platform.session.switch");
    }

    @Test
    void a_capacity_that_someone_does_not_have_is_not_found_whether_or_not_it_exists() {
        Window window = Window.at("mechelen").signIn("dubbel", RunningProduct.get().password());
        Answer notMine = switchTo(window, "parket");
        Answer nowhere = switchTo(window, "bestaat-niet");

        assertThat(notMine.status()).isEqualTo(404).isEqualTo(nowhere.status());
        assertThat(told(notMine)).isEqualTo(told(nowhere));
        assertThat(window.get(PLATFORM + "/sessions/current").text("/person/organisation/code")).isEqualTo("caw");
    }

    @Test
    void a_capacity_that_is_taken_away_ends_the_sessions_in_it_and_no_other() {
        NewColleague colleague = NewColleague.atWork("INTAKE_WORKER");
        give(colleague, AT_PARTNER, AT_CENTRE).expecting(200);
        Window atPartner = Window.at("mechelen").signIn(colleague.login(), NewColleague.OWN_PASSWORD);
        Window atCentre = Window.at("mechelen").signIn(colleague.login(), NewColleague.OWN_PASSWORD);
        switchTo(atCentre, "centrum").expecting(200);

        give(colleague, AT_CENTRE).expecting(200);

        Patience.untilTrue(NOTICED, () -> atPartner.get(PLATFORM + "/sessions/current").status() == 401);
        Answer stays = atCentre.get(PLATFORM + "/sessions/current").expecting(200);
        assertThat(stays.json().at("/person/capacities").size()).isEqualTo(1);
        switchTo(atCentre, "caw").expecting(404);
    }

    @Test
    void an_account_names_each_organisation_once_and_only_those_of_the_centre() {
        NewColleague colleague = NewColleague.added("INTAKE_WORKER");
        assertThat(give(colleague, AT_CENTRE, AT_CENTRE).expecting(400).body()).contains("capacities[1].organisation", "duplicateInput");
        assertThat(give(colleague, capacity("elders", "INTAKE_WORKER")).expecting(400).body()).contains("capacities[0].organisation");
        assertThat(give(colleague, capacity("caw", "KING")).expecting(400).body()).contains("capacities[0].roles[0]");
        assertThat(give(colleague).expecting(400).body()).contains("capacities");
        assertThat(account(colleague).json().at("/capacities").toString())
                .isEqualTo("[{\"organisation\":\"centrum\",\"roles\":[\"INTAKE_WORKER\"]}]");
    }

    private static Answer switchTo(Window window, String organisation) {
        return window.send("PUT", CAPACITY, Json.of("organisation", organisation));
    }

    private static Object capacity(String organisation, String role) {
        return Json.object("organisation", organisation, "roles", Json.list(role));
    }

    private static Answer account(NewColleague colleague) {
        return Someone.signedIn("mechelen", "beheer").get(PLATFORM + "/accounts/" + colleague.id()).expecting(200);
    }

    private static Answer give(NewColleague colleague, Object... capacities) {
        Answer now = account(colleague);
        return Someone.signedIn("mechelen", "beheer").send("PUT", PLATFORM + "/accounts/" + colleague.id(),
                Json.of("name", now.text("/name"), "capacities", Json.list(capacities), "disabled", false),
                Map.of("If-Match", now.header("ETag")));
    }

    private static String told(Answer answer) {
        return answer.body().replaceAll("\"instance\":\"[^\"]*\"", "");
    }
}
