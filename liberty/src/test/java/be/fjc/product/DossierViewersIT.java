package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who saw this dossier: told to its coordinator and to the data protection officer, without a word of what it says. */
class DossierViewersIT {

    private static final Work MECHELEN = Work.at("mechelen");

    @Test
    void the_coordinator_sees_who_looked_how_often_and_by_what_right() {
        Family family = Family.unknownSoFar();
        String dossier = MECHELEN.dossierOf(family);
        MECHELEN.as("regisseur1").get(Work.API + "/dossiers/" + dossier).expecting(200);
        MECHELEN.as("regisseur1").get(Work.API + "/dossiers/" + dossier).expecting(200);
        MECHELEN.as("huisarts").get(Work.API + "/dossiers/" + dossier).expecting(404);

        Answer answer = MECHELEN.as("coordinator").get(Work.API + "/dossiers/" + dossier + "/viewers").expecting(200);

        JsonNode director = of(answer, "regisseur1");
        assertThat(director.get("times").asInt()).isEqualTo(2);
        assertThat(director.get("relations").toString()).contains("ASSIGNED");
        assertThat(director.get("classes").toString()).contains("A");
        assertThat(director.get("firstAt").asString()).isLessThan(director.get("lastAt").asString());
        assertThat(of(answer, "intake").get("times").asInt()).as("the referral it came from counts").isPositive();
        assertThat(of(answer, "huisarts").get("denied").asInt()).isEqualTo(1);
        assertThat(answer.body()).doesNotContain(family.mark());
    }

    @Test
    void it_comes_page_by_page_and_as_a_file() {
        String dossier = MECHELEN.dossierOf(Family.unknownSoFar());
        MECHELEN.as("regisseur1").get(Work.API + "/dossiers/" + dossier).expecting(200);
        String address = Work.API + "/dossiers/" + dossier + "/viewers?pageSize=1";
        List<String> accounts = new ArrayList<>();
        while (!address.isEmpty()) {
            Answer page = MECHELEN.as("coordinator").get(address.replaceFirst("^https?://[^/]+", "")).expecting(200);
            page.json().get("items").forEach(line -> accounts.add(line.get("account").asString()));
            address = accounts.size() > 20 ? "" : page.text("/next");
        }

        Answer file = MECHELEN.as("coordinator").get(Work.API + "/dossiers/" + dossier + "/viewersFile").expecting(200);

        assertThat(accounts).doesNotHaveDuplicates().hasSizeGreaterThan(2);
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.header("Content-Disposition")).startsWith("attachment").doesNotContain(dossier);
        assertThat(file.body().lines()).hasSize(accounts.size() + 1);
    }

    @Test
    void the_officer_asks_by_number_and_says_why() {
        String dossier = MECHELEN.dossierOf(Family.unknownSoFar());
        String number = MECHELEN.as("coordinator").get(Work.API + "/dossiers/" + dossier).text("/number");
        String query = Work.API + "/dossiers/viewers/query";

        MECHELEN.as("dpo").post(query, Json.of("number", number)).expecting(400);
        Answer answer = MECHELEN.as("dpo").post(query, Json.of("number", number, "reason", "Vraag van de betrokkene")).expecting(200);
        Answer before = MECHELEN.as("dpo").post(query, Json.of("number", number, "reason", "Vraag van de betrokkene",
                "until", "2020-01-01T00:00:00Z")).expecting(200);
        Answer unknown = MECHELEN.as("dpo").post(query, Json.of("number", "M-1900-0001", "reason", "Vraag van de betrokkene")).expecting(200);

        assertThat(of(answer, "intake").get("times").asInt()).isPositive();
        assertThat(before.json().get("items")).isEmpty();
        assertThat(unknown.json().get("items")).isEmpty();
        assertThat(Database.of("mechelen").count("SELECT count(*) FROM platform_audit_event WHERE action = 'casework.dossier.viewers'"
                + " AND reason = 'Vraag van de betrokkene' AND subject_id = ?", java.util.UUID.fromString(dossier))).isEqualTo(2);
    }

    @Test
    void who_may_not_ask_cannot_tell_a_known_number_from_an_unknown_one() {
        String dossier = MECHELEN.dossierOf(Family.unknownSoFar());
        String number = MECHELEN.as("coordinator").get(Work.API + "/dossiers/" + dossier).text("/number");
        String query = Work.API + "/dossiers/viewers/query";
        for (String who : List.of("huisarts", "intake", "regisseur1", "regisseur2", "beheer")) {
            Answer known = MECHELEN.as(who).post(query, Json.of("number", number, "reason", "Nieuwsgierig")).expecting(404);
            Answer unknown = MECHELEN.as(who).post(query, Json.of("number", "M-1900-0001", "reason", "Nieuwsgierig")).expecting(404);
            assertThat(known.text("/type")).isEqualTo(unknown.text("/type"));
            assertThat(known.text("/detail")).isEqualTo(unknown.text("/detail"));
            MECHELEN.as(who).get(Work.API + "/dossiers/" + dossier + "/viewers").expecting(404);
        }
    }

    private static JsonNode of(Answer answer, String login) {
        String account = MECHELEN.account(login);
        for (JsonNode line : answer.json().get("items")) {
            if (line.get("account").asString().equals(account)) {
                return line;
            }
        }
        throw new AssertionError(login + " is not in " + answer.body());
    }
}
