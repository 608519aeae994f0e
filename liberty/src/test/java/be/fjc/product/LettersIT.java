package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Limburg writes its invitations in its own words; what it gives no template for, and other centres, keep the product's. */
class LettersIT {

    private static final Work LIMBURG = Work.at("limburg");

    @Test
    void a_letter_follows_the_centre_s_template_and_remembers_its_version() {
        Someone director = LIMBURG.as("regisseur1");
        String path = Work.API + "/dossiers/" + LIMBURG.dossierOf(Family.unknownSoFar());
        Answer read = director.get(path).expecting(200);
        String person = read.text("/persons/0/id");
        String invitation = Json.of("kind", "invitation", "person", person, "text", "Synthetisch: dinsdag om tien uur.");

        Answer look = director.post(path + "/papers/query", invitation).expecting(200);
        assertThat(look.text("/template")).isEqualTo("invitation@2026-01-01");
        assertThat(look.text("/letterhead/0")).isEqualTo("Family Justice Center Limburg");
        assertThat(lines(look)).startsWith("Dag " + read.text("/persons/0/givenName") + " " + read.text("/persons/0/familyName") + ",")
                .contains("Synthetisch: dinsdag om tien uur.");
        String document = director.post(path + "/papers", invitation).expecting(201).text("/id");
        assertThat(director.get(path + "/documents/" + document).expecting(200).text("/template")).isEqualTo("invitation@2026-01-01");
        assertThat(director.get(path + "/documents/" + document + "/content").expecting(200).body()).startsWith("%PDF-");
        Answer feedback = director.post(path + "/papers/query", Json.of("kind", "feedback")).expecting(200);
        assertThat(feedback.text("/template")).isEqualTo("feedback@standard-1");
    }

    @Test
    void a_centre_that_gives_no_template_writes_as_before() {
        Work mechelen = Work.at("mechelen");
        Someone director = mechelen.as("regisseur1");
        String path = Work.API + "/dossiers/" + mechelen.dossierOf(Family.unknownSoFar());
        String person = director.get(path).expecting(200).text("/persons/0/id");

        Answer look = director.post(path + "/papers/query", Json.of("kind", "invitation", "person", person)).expecting(200);
        assertThat(look.text("/template")).isEqualTo("invitation@standard-1");
        assertThat(look.json().path("letterhead").isEmpty()).isTrue();
        assertThat(lines(look)).contains("Graag nodigen we u uit voor een gesprek in ons centrum.");
    }

    private static List<String> lines(Answer draft) {
        return draft.json().at("/sections/0/lines").valueStream().map(JsonNode::asString).toList();
    }
}
