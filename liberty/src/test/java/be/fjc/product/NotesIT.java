package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Notes belong to an organisation: its people around the dossier read them, and nobody else learns that they are there. */
class NotesIT {

    private static final Work MECHELEN = Work.at("mechelen");
    private static final String TEXT = "Synthetisch: wat het gezin vertelde";

    /** Works for another organisation than the second case director. */
    private final Someone director = MECHELEN.as("regisseur1");
    private final String dossier = MECHELEN.dossierOf(Family.unknownSoFar());

    @Test
    void who_directs_reads_it_and_coordinator_intake_administrator_and_other_directors_are_told_that_nothing_is_there() {
        String note = add(director, TEXT);

        JsonNode read = only(director);
        assertThat(read.get("text").asString()).isEqualTo(TEXT);
        assertThat(read.get("own").asBoolean()).isTrue();
        for (String login : List.of("coordinator", "intake", "regisseur2", "huisarts", "politie", "beheer", "dpo", "operator")) {
            Someone other = MECHELEN.as(login);
            assertThat(other.get(notes()).status()).as(login).isEqualTo(404);
            assertThat(other.get(notes() + "/" + note).status()).as(login).isEqualTo(404);
            assertThat(other.post(notes(), body(TEXT)).status()).as(login).isEqualTo(404);
        }
        assertThat(steps(director)).contains("noteAdded");
        assertThat(steps(MECHELEN.as("coordinator"))).contains("dossierOpened").doesNotContain("noteAdded");
    }

    @Test
    void a_director_of_another_organisation_who_takes_over_finds_none_and_whoever_leaves_reads_none_any_more() {
        String note = add(director, TEXT);
        assign("regisseur2");
        Someone next = MECHELEN.as("regisseur2");

        assertThat(next.get(notes()).expecting(200).json().get("items")).isEmpty();
        assertThat(next.get(notes() + "/" + note).status()).isEqualTo(404);
        assertThat(next.send("PUT", notes() + "/" + note, body("Anders"), Map.of("If-Match", "*")).status()).isEqualTo(404);
        assertThat(steps(next)).doesNotContain("noteAdded");
        assertThat(director.get(notes() + "/" + note).status()).isEqualTo(404);

        assign("regisseur1");
        assertThat(only(director).get("text").asString()).isEqualTo(TEXT);
    }

    @Test
    void a_colleague_of_the_same_organisation_who_takes_over_reads_it_and_leaves_its_words_to_who_wrote_them() {
        NewColleague one = NewColleague.atWork("CASE_DIRECTOR");
        NewColleague other = NewColleague.atWork("CASE_DIRECTOR");
        assignAccount(one.id());
        String note = add(signedIn(one), TEXT);
        assignAccount(other.id());
        Someone reader = signedIn(other);

        assertThat(only(reader).get("text").asString()).isEqualTo(TEXT);
        assertThat(only(reader).get("own").asBoolean()).isFalse();
        assertThat(reader.send("PUT", notes() + "/" + note, body("Anders"), Map.of("If-Match", "*")).status()).isEqualTo(403);
        assertThat(reader.post(notes() + "/" + note + "/withdrawals", Json.of("reason", "Niet de mijne")).status()).isEqualTo(403);
        assertThat(steps(reader)).contains("noteAdded");
    }

    @Test
    void what_it_said_before_stays_to_be_read_and_who_was_slower_is_told() {
        String note = notes() + "/" + add(director, TEXT);
        Answer read = director.get(note).expecting(200);
        String edition = read.header("ETag");
        assertThat(director.send("PUT", note, body("Anders"), Map.of()).status()).isEqualTo(428);

        director.send("PUT", note, body("Verbeterd"), Map.of("If-Match", edition)).expecting(204);

        assertThat(director.send("PUT", note, body("Te laat"), Map.of("If-Match", edition)).status()).isEqualTo(412);
        JsonNode now = director.get(note).expecting(200).json();
        assertThat(now.get("text").asString()).isEqualTo("Verbeterd");
        assertThat(now.at("/earlier/0/text").asString()).isEqualTo(TEXT);
        assertThat(now.get("correctedAt").asString()).isNotBlank();
    }

    @Test
    void a_note_is_withdrawn_once_and_the_reason_stands_with_it_and_not_in_the_log() {
        String note = notes() + "/" + add(director, TEXT);
        String reason = "Reden" + Family.unknownSoFar().mark();

        director.post(note + "/withdrawals", Json.of("reason", reason)).expecting(201);

        assertThat(director.get(note).expecting(200).json().get("withdrawnReason").asString()).isEqualTo(reason);
        assertThat(director.post(note + "/withdrawals", Json.of("reason", reason)).expecting(409).text("/code")).isEqualTo("noteWithdrawn");
        assertThat(director.send("PUT", note, body("Toch"), Map.of("If-Match", "*")).status()).isEqualTo(409);
        assertThat(Database.of("mechelen").count("SELECT count(*) FROM platform_audit_event WHERE reason LIKE ?", "%" + reason + "%")).isZero();
        assertThat(Database.of("mechelen").count("SELECT count(*) FROM platform_audit_event WHERE action = 'casework.note.withdraw'"
                + " AND outcome = 'allowed' AND subject_id = ?::uuid", note.substring(note.lastIndexOf('/') + 1))).isEqualTo(2);
    }

    private String notes() {
        return Work.API + "/dossiers/" + dossier + "/notes";
    }

    private static String body(String text) {
        return Json.of("kind", "conversation", "text", text);
    }

    private String add(Someone someone, String text) {
        return someone.post(notes(), body(text)).expecting(201).text("/id");
    }

    private JsonNode only(Someone someone) {
        JsonNode items = someone.get(notes()).expecting(200).json().get("items");
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private void assign(String login) {
        assignAccount(MECHELEN.account(login));
    }

    private void assignAccount(String account) {
        MECHELEN.as("coordinator").post(Work.API + "/dossiers/" + dossier + "/assignments",
                Json.of("caseDirector", account, "note", "Synthetisch")).expecting(201);
    }

    private List<String> steps(Someone someone) {
        List<String> codes = new ArrayList<>();
        someone.get(Work.API + "/dossiers/" + dossier + "/timeline?pageSize=100").expecting(200).json().get("items")
                .forEach(step -> codes.add(step.get("code").asString()));
        return codes;
    }

    private static Someone signedIn(NewColleague colleague) {
        return Someone.withToken("mechelen", Someone.freshToken("mechelen", colleague.login(), NewColleague.OWN_PASSWORD));
    }
}
