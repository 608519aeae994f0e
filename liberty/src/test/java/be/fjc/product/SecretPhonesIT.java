package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A number that nobody may come to know: no list, file, search, export, letter, step or table shows it, from the referral on. */
class SecretPhonesIT {

    private static final Work MECHELEN = Work.at("mechelen");

    private final Someone director = MECHELEN.as("regisseur1");
    private final Someone coordinator = MECHELEN.as("coordinator");
    private final Family family = Family.unknownSoFar();

    /** Nine digits that no other family has: nobody's number. */
    private final String digits = "4991" + String.format("%05d", Math.floorMod(family.mark().hashCode(), 100_000));
    private final String secret = "0" + digits.substring(0, 3) + " " + digits.substring(3);

    private String filed() {
        return MECHELEN.as("huisarts").post(Work.API + "/referrals", Json.text(family.referral(MECHELEN.municipality(), secret))).expecting(201).text("/id");
    }

    private String accepted(String referral) {
        MECHELEN.look(referral);
        return MECHELEN.accept(referral, "Opgenomen " + family.mark(), 2);
    }

    /** Whatever can be read or asked of this family by who works for it. */
    private void nobodyReadsIt(Someone reader, String referral, String dossier) {
        String file = Work.API + "/dossiers/" + dossier;
        String paper = Work.API + "/referrals/" + referral;
        for (String address : List.of(paper, paper + "/registration", Work.API + "/referrals?pageSize=100", Work.API + "/referrals?mine=true",
                Work.API + "/startScreen", file, file + "/family", file + "/safeContact", file + "/timeline", file + "/documents", file + "/sameMembers",
                file + "/likelyMembers", file + "/memberMerges", Work.API + "/dossiers?pageSize=100", Work.API + "/dossiersFile")) {
            hides(reader.get(address), address);
        }
        for (String kind : List.of("/referrals/query", "/dossiers/query")) {
            hides(reader.post(Work.API + kind, Json.of("familyName", family.name())), kind);
            Answer byNumber = reader.post(Work.API + kind, Json.of("phone", secret));
            assertThat(byNumber.body()).as("found by the number: " + kind).doesNotContain(family.mark());
        }
    }

    private void hides(Answer answer, String where) {
        assertThat(answer.body() + answer.headers().map()).as(where).doesNotContain(secret).doesNotContain("0" + digits).doesNotContain("32" + digits);
    }

    private long rowsWithIt() {
        Database database = Database.of("mechelen");
        return List.of("casework_referral_person", "casework_dossier_person", "casework_contact_detail", "casework_step", "casework_referral", "casework_notice",
                        "platform_audit_event", "platform_outbox_event").stream()
                .mapToLong(table -> database.count("SELECT count(*) FROM " + table + " t WHERE to_jsonb(t)::text LIKE '%' || ? || '%'"
                        + " OR to_jsonb(t)::text LIKE '%' || ? || '%'", secret, "32" + digits))
                .sum();
    }

    private Answer reveal(Someone someone, String referral, String person) {
        return someone.post(Work.API + "/referrals/" + referral + "/persons/" + person + "/reveals", Json.of("reason", "Synthetisch: bellen"));
    }

    @Test
    void it_is_sealed_with_the_referral_and_told_for_a_reason_to_who_takes_in() {
        String referral = filed();
        Answer file = MECHELEN.as("intake").get(Work.API + "/referrals/" + referral).expecting(200);
        String mother = file.text("/persons/0/id");
        assertThat(file.json().at("/persons/0/hasSecretPhone").asBoolean()).isTrue();
        assertThat(file.json().at("/persons/1").has("hasSecretPhone")).isFalse();

        Answer told = reveal(MECHELEN.as("intake"), referral, mother).expecting(200);
        assertThat(told.text("/secretPhone")).isEqualTo(secret);
        assertThat(told.json().get("secondsShown").asInt()).isEqualTo(60);
        assertThat(told.header("Cache-Control")).contains("no-store");
        assertThat(reveal(coordinator, referral, mother).expecting(200).text("/secretPhone")).isEqualTo(secret);
        assertThat(reveal(MECHELEN.as("huisarts"), referral, mother).status()).as("who typed it").isEqualTo(403);
        for (String login : List.of("regisseur1", "regisseur2", "politie", "beheer", "dpo", "operator")) {
            assertThat(reveal(MECHELEN.as(login), referral, mother).status()).as(login).isEqualTo(404);
        }
        assertThat(MECHELEN.as("intake").post(Work.API + "/referrals/" + referral + "/persons/" + mother + "/reveals", Json.of("reason", " ")).status())
                .isEqualTo(400);
        assertThat(Database.of("mechelen").count("SELECT count(*) FROM platform_audit_event WHERE action = 'casework.referral.revealPhone' AND subject_id = ?"
                + " AND outcome = 'allowed' AND reason IS NOT NULL", UUID.fromString(referral))).isEqualTo(2);
        for (String login : List.of("huisarts", "intake", "coordinator", "regisseur1")) {
            nobodyReadsIt(MECHELEN.as(login), referral, UUID.randomUUID().toString());
        }
        assertThat(rowsWithIt()).isZero();
        assertThat(Database.of("mechelen").count("SELECT count(*) FROM casework_referral_person WHERE id = ? AND secret_phone IS NOT NULL",
                UUID.fromString(mother))).isOne();
    }

    @Test
    void the_dossier_keeps_it_and_shows_it_nowhere() {
        String referral = filed();
        String mother = MECHELEN.as("intake").get(Work.API + "/referrals/" + referral).text("/persons/0/id");
        String dossier = accepted(referral);
        String file = Work.API + "/dossiers/" + dossier;

        JsonNode detail = director.get(file + "/safeContact").expecting(200).json().at("/persons/0/details/0");
        assertThat(detail.get("kind").asString()).isEqualTo("mobile");
        assertThat(detail.get("safetyCritical").asBoolean()).isTrue();
        Answer told = director.post(file + "/contactDetails/" + detail.get("id").asString() + "/reveals", Json.of("reason", "Synthetisch: bellen"));
        assertThat(told.expecting(200).text("/secret")).isEqualTo(secret);
        assertThat(reveal(coordinator, referral, mother).text("/code")).isEqualTo("noSecretPhone");
        for (String login : List.of("huisarts", "intake", "coordinator", "regisseur1")) {
            nobodyReadsIt(MECHELEN.as(login), referral, dossier);
        }
        assertThat(rowsWithIt()).isZero();
        assertThat(Database.of("mechelen").count("SELECT count(*) FROM casework_referral_person WHERE secret_phone IS NOT NULL AND id = ?",
                UUID.fromString(mother))).isZero();
    }

    @Test
    void an_ordinary_number_of_a_registration_is_sealed_and_found_no_more() {
        String referral = MECHELEN.file(family).text("/id");
        String path = Work.API + "/referrals/" + referral + "/registration";
        Answer seen = coordinator.get(path).expecting(200);
        ObjectNode changed = (ObjectNode) seen.json();
        ObjectNode mother = (ObjectNode) changed.at("/persons/0");
        String phone = mother.remove("phone").asString();
        mother.put("secretPhone", phone);
        String byNumber = Json.of("phone", phone);
        assertThat(coordinator.post(Work.API + "/referrals/query", byNumber).expecting(200).body()).contains(family.mark());

        coordinator.send("PUT", path, changed.toString(), Map.of("If-Match", seen.header("ETag"))).expecting(204);

        assertThat(coordinator.post(Work.API + "/referrals/query", byNumber).expecting(200).body()).doesNotContain(family.mark());
        assertThat(coordinator.get(path).body()).as("nobody of the family").doesNotContain(phone);
        assertThat(reveal(coordinator, referral, mother.get("id").asString()).text("/secretPhone")).isEqualTo(phone);
        accepted(referral);
        Answer after = coordinator.get(path).expecting(200);
        ObjectNode late = (ObjectNode) after.json();
        ((ObjectNode) late.at("/persons/0")).put("secretPhone", secret);
        Answer refused = coordinator.send("PUT", path, late.toString(), Map.of("If-Match", after.header("ETag")));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/code")).isEqualTo("numberInDossier");
    }

    @Test
    void the_number_of_a_member_is_made_safety_critical_in_one_act() {
        String dossier = MECHELEN.dossierOf(family);
        String file = Work.API + "/dossiers/" + dossier;
        Answer known = director.get(file + "/family").expecting(200);
        String mother = known.text("/members/0/id");
        String phone = known.text("/members/0/phone");
        String act = file + "/members/" + mother + "/phoneProtections";
        assertThat(MECHELEN.as("regisseur2").post(act, null).status()).isEqualTo(404);

        director.post(act, null).expecting(201);

        for (String part : List.of("", "/family", "/safeContact", "/timeline")) {
            assertThat(director.get(file + part).expecting(200).body()).as(part).doesNotContain(phone);
        }
        assertThat(director.post(Work.API + "/dossiers/query", Json.of("phone", phone)).expecting(200).body()).doesNotContain(family.mark());
        assertThat(MECHELEN.steps(dossier)).endsWith("contactDetailsChanged");
        assertThat(director.post(act, null).text("/code")).isEqualTo("noPhone");

        ObjectNode member = (ObjectNode) director.get(file + "/family").expecting(200).json().at("/members/0");
        member.remove("id");
        member.put("secretPhone", secret);
        director.send("PUT", file + "/members/" + mother, member.toString(), Map.of("If-Match", "*")).expecting(204);
        assertThat(director.get(file + "/safeContact").expecting(200).json().at("/persons/0/details")).hasSize(2);
        assertThat(rowsWithIt()).isZero();
    }
}
