package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Letters and extracts: what stands in them for whom, and what is written down of it. */
class PapersIT {

    private static final Work MECHELEN = Work.at("mechelen");
    private static final String TOLD = "Synthetisch vertelde woorden";

    private final Someone director = MECHELEN.as("regisseur1");
    private final String dossier = MECHELEN.dossierOf(Family.unknownSoFar());
    private final String path = Work.API + "/dossiers/" + dossier;

    @Test
    void an_extract_holds_what_its_recipient_may_read_and_says_where_something_is_left_out() {
        Answer read = director.get(path).expecting(200);
        String person = read.text("/persons/0/id");
        String name = read.text("/persons/0/givenName");
        String other = read.text("/persons/1/givenName");
        director.post(path + "/contacts", Json.of("at", Instant.now().minusSeconds(90).toString(), "channel", "phone", "result", "reachedAccepts",
                "person", person, "note", TOLD, "nextContactOn", Work.inDays(7))).expecting(201);

        Answer client = draft("client", person);
        assertThat(client.body()).contains(name).doesNotContain(other, TOLD);
        assertThat(client.json().get("sections").valueStream().anyMatch(section -> section.path("withheld").asBoolean(false))).isTrue();
        assertThat(draft("prosecutor", null).body()).contains(name, other).doesNotContain(TOLD);
        assertThat(draft("otherCentre", null).body()).contains(name, other, TOLD);
        assertThat(director.post(path + "/papers/query", Json.of("kind", "extract", "recipient", "client")).expecting(400).body()).contains("person");
        for (String login : List.of("intake", "regisseur2", "huisarts", "politie", "beheer", "dpo", "operator")) {
            assertThat(MECHELEN.as(login).post(path + "/papers/query", Json.of("kind", "feedback")).status()).as(login).isEqualTo(404);
            assertThat(MECHELEN.as(login).post(path + "/papers", Json.of("kind", "feedback")).status()).as(login).isEqualTo(404);
        }
    }

    @Test
    void an_extract_is_a_disclosure_on_a_ground_and_a_document_of_the_dossier() {
        assertThat(director.post(path + "/papers", Json.of("kind", "extract", "recipient", "prosecutor")).expecting(400).body())
                .contains("recipientOrganisation", "basis", "reason");
        assertThat(director.post(path + "/papers", extract("geen grond")).expecting(400).body()).contains("basis");
        assertThat(director.get(path + "/documents").expecting(200).json().get("items")).as("nothing half").isEmpty();

        String document = director.post(path + "/papers", extract("consent")).expecting(201).text("/id");

        assertThat(director.get(path + "/disclosures").expecting(200).text("/items/0/reason")).isEqualTo("Synthetisch: gevraagd");
        Answer kept = director.get(path + "/documents/" + document).expecting(200);
        assertThat(kept.text("/origin")).isEqualTo("extract");
        assertThat(kept.text("/kind")).isEqualTo("pdf");
        assertThat(director.get(path + "/documents/" + document + "/content").expecting(200).body()).startsWith("%PDF-");
    }

    @Test
    void an_invitation_is_to_one_of_the_family_and_an_answer_to_the_referrer_names_nobody() {
        Answer read = director.get(path).expecting(200);
        String name = read.text("/persons/0/familyName");

        assertThat(director.post(path + "/papers/query", Json.of("kind", "invitation", "person", read.text("/persons/0/id"))).expecting(200).body())
                .contains(name);
        assertThat(director.post(path + "/papers/query", Json.of("kind", "feedback")).expecting(200).body()).doesNotContain(name);
        assertThat(director.post(path + "/papers/query", Json.of("kind", "invitation", "person", dossier)).expecting(400).body()).contains("person");
    }

    private Answer draft(String recipient, String person) {
        return director.post(path + "/papers/query", person == null ? Json.of("kind", "extract", "recipient", recipient)
                : Json.of("kind", "extract", "recipient", recipient, "person", person)).expecting(200);
    }

    private static String extract(String basis) {
        return Json.of("kind", "extract", "recipient", "prosecutor", "recipientOrganisation", "Parket", "recipientFunction", "jurist",
                "basis", basis, "reason", "Synthetisch: gevraagd");
    }
}
