package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What Limburg added to lists of the Flemish core: its people choose from it, it comes back as it was sent, and nobody else has it. */
class OwnCodesIT {

    private static final Work LIMBURG = Work.at("limburg");
    private static final Work MECHELEN = Work.at("mechelen");

    @Test
    void the_centre_tells_its_own_people_what_to_offer_and_nobody_before_they_sign_in() {
        JsonNode lists = LIMBURG.as("intake").get("/api/platform/v1/workplace").expecting(200).json().get("lists");

        assertThat(lists.propertyNames()).containsExactlyInAnyOrder(
                "referrerType", "relationType", "violenceForm", "lifeDomain", "contactResult", "closureReason", "offer");
        assertThat(lists.at("/referrerType").valueStream().map(one -> one.at("/code").asString() + " " + one.at("/offered").asBoolean()))
                .containsExactly("opgroeien-huisVanHetKind true", "ocmw-buurtteam true", "caw-slachtofferhulp false");
        assertThat(lists.at("/relationType/0/label").asString()).isEqualTo("Peter of meter");
        assertThat(Someone.stranger("limburg").get("/api/platform/v1/workplace").expecting(200).json().has("lists")).isFalse();
        assertThat(MECHELEN.as("intake").get("/api/platform/v1/workplace").expecting(200).json().get("lists").isEmpty()).isTrue();
    }

    @Test
    void a_referral_keeps_the_own_code_of_who_referred_and_another_centre_does_not_know_it() {
        Family family = Family.unknownSoFar();
        String referral = filed(LIMBURG, family, "ocmw-buurtteam").expecting(201).text("/id");

        assertThat(LIMBURG.as("intake").get(Work.API + "/referrals/" + referral).expecting(200).text("/referrerType")).isEqualTo("ocmw-buurtteam");
        assertThat(Database.of("limburg").count(
                "SELECT count(*) FROM casework_referral WHERE id = ?::uuid AND split_part(referrer_type, '-', 1) = 'ocmw'", referral)).isEqualTo(1);
        for (String code : List.of("ocmw-buurtteam", "caw-slachtofferhulp")) {
            unknown(filed(MECHELEN, Family.unknownSoFar(), code), "referrerType");
        }
        for (String code : List.of("buurtteam", "caw-buurtteam", "ocmw-", "ocmw-buurtteam-x", "-buurtteam")) {
            unknown(filed(LIMBURG, Family.unknownSoFar(), code), "referrerType");
        }
    }

    @Test
    void what_is_not_offered_any_more_stays_readable_and_can_be_put_right() {
        Family family = Family.unknownSoFar();
        String referral = filed(LIMBURG, family, "caw-slachtofferhulp").expecting(201).text("/id");
        Someone intake = LIMBURG.as("intake");
        Answer mask = intake.get(Work.API + "/referrals/" + referral + "/registration").expecting(200);

        assertThat(mask.text("/referrerType")).isEqualTo("caw-slachtofferhulp");
        intake.send("PUT", Work.API + "/referrals/" + referral + "/registration", mask.body(), Map.of("If-Match", mask.header("ETag"))).expecting(204);
        assertThat(intake.get(Work.API + "/referrals/" + referral).expecting(200).text("/referrerType")).isEqualTo("caw-slachtofferhulp");
    }

    @Test
    void all_of_a_dossier_speaks_the_own_codes_and_behaves_as_the_core_they_count_as() {
        Family family = Family.unknownSoFar();
        String dossier = LIMBURG.dossierOf(family);
        String at = Work.API + "/dossiers/" + dossier;
        Someone director = LIMBURG.as("regisseur1");
        JsonNode persons = director.get(at).expecting(200).json().get("persons");
        List<String> two = persons.valueStream().map(one -> one.get("id").asString()).limit(2).toList();
        Map<String, Object> contact = LIMBURG.contact("Gebeld " + family.mark());
        contact.put("result", "reachedThinks-tolkNodig");
        director.post(at + "/contacts", Json.text(contact)).expecting(201);
        director.post(at + "/observations", Json.of("domain", "substanceUse-gokken", "problem", "Synthetisch", "source", source())).expecting(201);
        director.post(at + "/relations", Json.of("fromMember", two.get(0), "type", "otherFamily-peetouder", "toMember", two.get(1))).expecting(201);
        director.post(at + "/violenceEdges", Json.of("fromMember", two.get(1), "toMember", two.get(0), "direction", "directed", "source", "self",
                "forms", Json.list("digital-naaktbeelden", "physical"))).expecting(201);

        assertThat(director.get(at).expecting(200).text("/contacts/0/result")).isEqualTo("reachedThinks-tolkNodig");
        assertThat(director.get(at + "/observations").expecting(200).text("/items/0/domain")).isEqualTo("substanceUse-gokken");
        Answer relatives = director.get(at + "/family").expecting(200);
        assertThat(relatives.text("/relations/0/type")).isEqualTo("otherFamily-peetouder");
        assertThat(relatives.json().at("/violence/0/forms").valueStream().map(JsonNode::asString)).containsExactly("physical", "digital-naaktbeelden");
        director.post(at + "/closures", Json.of("reason", "measureTookOver-gevangenis", "safetyStatus", "stable", "outcome", "Rust " + family.mark(),
                "domainOutcomes", Json.list(Json.object("domain", "safety", "outcome", "better"),
                        Json.object("domain", "substanceUse-gokken", "outcome", "same")))).expecting(201);
        JsonNode closed = director.get(at).expecting(200).json();
        assertThat(closed.at("/closure/reason").asString()).isEqualTo("measureTookOver-gevangenis");
        assertThat(closed.at("/closure/domainOutcomes").toString()).contains("substanceUse-gokken");
        assertThat(closed.at("/closure").has("afterCareOn")).as("after-care, as for the measure it counts as").isTrue();
    }

    private static Answer filed(Work centre, Family family, String referrer) {
        Map<String, Object> referral = family.referral(centre.municipality());
        referral.put("referrerType", referrer);
        return centre.as("huisarts").post(Work.API + "/referrals", Json.text(referral));
    }

    private static Map<String, Object> source() {
        return Json.object("kind", "ownObservation", "toldOn", Work.inDays(0));
    }

    private static void unknown(Answer answer, String name) {
        JsonNode problem = answer.expecting(400).json();
        assertThat(problem.at("/issues/0/type").asString()).endsWith(":notInList");
        assertThat(problem.at("/issues/0/name").asString()).isEqualTo(name);
    }
}
