package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From an intervention to a dossier in one request, with whom the report names, by the rules of the centre, and all of it or nothing. */
class OpenedAtOnceIT {

    private static final String API = Bans.SHORT_CHAIN + "/outreaches";

    private final Bans mechelen = Bans.at("mechelen");
    private final Work work = mechelen.work();
    private final Someone intake = work.as("intake");
    private final Someone coordinator = work.as("coordinator");

    @Test
    void one_request_opens_the_dossier_with_those_the_report_names_and_only_who_may_know_of_it_gets_there() {
        Family family = Family.unknownSoFar();
        String id = ContactsIT.begun(mechelen, family, 2);

        Answer opened = open(intake, id, opening(2)).expecting(201);
        assertThat(opened.body()).as("who takes in does not read dossiers").doesNotContain("dossierId");

        JsonNode seen = coordinator.get(API + "/" + id).expecting(200).json();
        String dossier = seen.get("dossierId").asString();
        assertThat(seen.at("/head/handedTo").asString()).isEqualTo("dossier");
        JsonNode mine = intake.get(API + "/" + id).expecting(200).json();
        assertThat(mine.get("referralId").asString()).isEqualTo(opened.text("/id"));
        assertThat(mine.has("dossierId")).isFalse();
        JsonNode file = work.as("regisseur1").get(Work.API + "/dossiers/" + dossier).expecting(200).json();
        assertThat(file.get("persons")).hasSize(2);
        assertThat(file.at("/persons/0/givenName").asString()).isEqualTo("Moeder" + family.mark());
        assertThat(work.steps(dossier)).containsSubsequence("referralFiled", "firstLookTaken", "referralDecided", "dossierOpened");
        assertThat(open(coordinator, id, opening(2)).expecting(409).text("/code")).isEqualTo("outreachHandedOver");
    }

    @Test
    void the_conditions_of_the_chain_approach_hold_and_what_they_stop_leaves_nothing_behind() {
        Family family = Family.unknownSoFar();
        String id = ContactsIT.begun(mechelen, family, 3);
        Map<String, Object> heavy = opening(3);

        assertThat(open(intake, id, heavy).expecting(409).text("/code")).isEqualTo("safetyNotWeighed");
        heavy.put("overrideReason", "Synthetisch: vandaag nog aan tafel");
        assertThat(open(intake, id, heavy).status()).as("who takes in passes over no rule").isIn(403, 404);
        assertThat(coordinator.post(Work.API + "/referrals/query", Json.of("familyName", family.name())).expecting(200).json().get("items")).isEmpty();
        assertThat(intake.get(API + "/" + id).expecting(200).json().get("head").has("closedAt")).isFalse();

        heavy.put("danger", "acute");
        Answer opened = open(coordinator, id, heavy).expecting(201);
        assertThat(coordinator.get(API + "/" + id).expecting(200).text("/head/handedTo")).isEqualTo("chainApproach");
        assertThat(work.steps(opened.text("/dossierId"))).contains("trackRulePassed");
        assertThat(coordinator.get(Work.API + "/referrals/" + opened.text("/id")).expecting(200).json().get("immediateDanger").asBoolean()).isTrue();
    }

    @Test
    void an_answer_that_misses_is_said_at_its_place() {
        String id = ContactsIT.begun(mechelen, Family.unknownSoFar(), 2);
        Map<String, Object> wrong = opening(2);
        wrong.put("criteria", Json.list());
        assertThat(open(intake, id, wrong).expecting(400).text("/issues/0/name")).isEqualTo("criteria");
        wrong = opening(2);
        wrong.put("danger", "groot");
        assertThat(open(intake, id, wrong).expecting(400).text("/issues/0/name")).isEqualTo("danger");
        wrong = opening(2);
        wrong.put("nextContactOn", Work.inDays(900));
        assertThat(open(intake, id, wrong).expecting(400).text("/issues/0/name")).isEqualTo("nextContactOn");
        assertThat(open(work.as("politie"), id, opening(2)).status()).isEqualTo(404);
    }

    @Test
    void once_nothing_more_was_to_be_done_who_coordinates_still_opens_one() {
        String id = ContactsIT.begun(mechelen, Family.unknownSoFar(), 1);
        intake.post(API + "/" + id + "/attempts", Json.of("reach", "office", "result", "reachedThinks", "done", true)).expecting(201);

        assertThat(intake.get(API + "/" + id).expecting(200).body()).doesNotContain("handOver");
        open(intake, id, opening(2)).expecting(403);
        assertThat(coordinator.get(API + "/" + id).expecting(200).body()).contains("handOver");
        open(coordinator, id, opening(2)).expecting(201);
    }

    @Test
    void from_whose_sight_the_dossier_is_kept_from_theirs_is_the_reaching_out_too() {
        NewColleague neighbour = NewColleague.atWork("COORDINATOR");
        String id = ContactsIT.begun(mechelen, Family.unknownSoFar(), 2);
        Someone there = neighbour.signedIn();
        String dossier = open(coordinator, id, opening(2)).expecting(201).text("/dossierId");
        assertThat(there.get(API + "?standing=closed&pageSize=5").expecting(200).body()).contains(id);

        coordinator.post(Work.API + "/dossiers/" + dossier + "/conflicts", Json.of("account", neighbour.id(), "reason", "Buur")).expecting(201);

        assertThat(there.get(API + "/" + id).status()).isEqualTo(404);
        assertThat(open(there, id, opening(2)).status()).isEqualTo(404);
        JsonNode page = there.get(API + "?standing=closed&pageSize=1").expecting(200).json();
        assertThat(page.toString()).doesNotContain(id);
        assertThat(page.get("items")).as("a page is as full as anybody's").hasSize(1);
        assertThat(coordinator.get(API + "/" + id).expecting(200).body()).contains(dossier);
    }

    @Test
    void a_referral_that_the_centre_took_up_later_leads_to_its_dossier_too() {
        String id = ContactsIT.begun(mechelen, Family.unknownSoFar(), 2);
        String referral = intake.post(API + "/" + id + "/handOvers", Json.of("handedTo", "dossier", "immediateDanger", false, "situation",
                "Synthetisch", "silentBecause", "Nog niet bereikt")).expecting(201).text("/id");
        assertThat(coordinator.get(API + "/" + id).json().has("dossierId")).isFalse();
        work.look(referral);
        String dossier = work.accept(referral, "Opgenomen " + UUID.randomUUID(), 2);

        assertThat(coordinator.get(API + "/" + id).expecting(200).text("/dossierId")).isEqualTo(dossier);
    }

    private Map<String, Object> opening(int level) {
        Map<String, Object> body = Json.object("danger", "concern", "situation", "Synthetisch: wil begeleiding", "silentBecause", "Nog niet bereikt",
                "reason", "Synthetisch: beantwoordt aan de criteria", "track", work.track(level), "caseDirector", work.account("regisseur1"),
                "nextContactOn", Work.inDays(7));
        body.put("criteria", work.decision("accepted", "").get("criteria"));
        return body;
    }

    private static Answer open(Someone someone, String id, Map<String, Object> body) {
        return someone.post(API + "/" + id + "/dossiers", Json.text(body));
    }
}
