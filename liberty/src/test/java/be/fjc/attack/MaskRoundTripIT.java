package be.fjc.attack;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.product.Family;
import be.fjc.product.Json;
import be.fjc.product.Work;
import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import be.fjc.testkit.attack.Operation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** D5: who reads a part of something and sends that part back loses nothing of the rest, and cannot write what is hidden. */
class MaskRoundTripIT {

    private static final Work MECHELEN = Work.at("mechelen");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Everything that is changed by sending it back whole: each is either below or shows everything to whoever may change it. */
    private static final Set<String> ROUND_TRIPS = Set.of("correctReferral", "keepDraft", "changeAccount", "correctNote",
            "changeConsultationTable", "changeEntry");

    private final Family family = Family.unknownSoFar();
    private String referral;

    @BeforeEach
    void a_family_is_referred() {
        referral = MECHELEN.file(family).text("/id");
    }

    @Test
    void everything_that_is_sent_back_whole_is_tried_here() {
        Set<String> puts = Operation.all("mechelen").stream()
                .filter(one -> one.method().equals("PUT") && Operation.all("mechelen").stream()
                        .anyMatch(other -> other.method().equals("GET") && other.path().equals(one.path())))
                .map(Operation::id)
                .collect(Collectors.toSet());
        assertThat(puts).isEqualTo(ROUND_TRIPS);
    }

    @ParameterizedTest(name = "{0}, decided: {1}")
    @CsvSource({"intake, false", "intake, true", "coordinator, false", "coordinator, true"})
    void sending_back_what_one_read_of_a_registration_loses_nothing(String login, boolean decided) {
        if (decided) {
            decide();
        }
        Someone someone = MECHELEN.as(login);
        JsonNode whole = MECHELEN.as("coordinator").get(path()).expecting(200).json();
        Answer seen = someone.get(path()).expecting(200);
        assertThat(seen.json().has("persons")).isEqualTo(login.equals("coordinator") || !decided);

        put(someone, seen.json(), seen.header("ETag")).expecting(204);

        assertThat(MECHELEN.as("coordinator").get(path()).expecting(200).json()).isEqualTo(whole);
    }

    @ParameterizedTest(name = "{0}, decided: {1}")
    @CsvSource({"intake, false", "intake, true", "coordinator, true"})
    void changing_what_one_reads_changes_that_and_nothing_else(String login, boolean decided) {
        if (decided) {
            decide();
        }
        Someone someone = MECHELEN.as(login);
        ObjectNode expected = (ObjectNode) MECHELEN.as("coordinator").get(path()).expecting(200).json();
        Answer seen = someone.get(path()).expecting(200);
        ObjectNode changed = (ObjectNode) seen.json();
        changed.put("situation", "Verbeterd " + family.mark()).put("reason", "Synthetisch: verkeerd verstaan");
        expected.put("situation", "Verbeterd " + family.mark());

        put(someone, changed, seen.header("ETag")).expecting(204);

        assertThat(MECHELEN.as("coordinator").get(path()).expecting(200).json()).isEqualTo(expected);
        assertThat(put(someone, changed, seen.header("ETag")).status()).isEqualTo(412);
        assertThat(someone.get(Work.API + "/referrals/" + referral).expecting(200).body()).contains("referralCorrected");
    }

    @Test
    void a_value_for_what_is_hidden_is_refused_like_one_for_what_does_not_exist() {
        decide();
        Someone intake = MECHELEN.as("intake");
        Answer seen = intake.get(path()).expecting(200);
        JsonNode persons = MECHELEN.as("coordinator").get(path()).expecting(200).json().get("persons");
        ObjectNode hidden = (ObjectNode) seen.json();
        hidden.set("persons", persons);
        ObjectNode unknown = (ObjectNode) seen.json();
        unknown.set("wensen", persons);

        Answer refused = put(intake, hidden, seen.header("ETag"));
        Answer strange = put(intake, unknown, seen.header("ETag"));

        assertThat(refused.status()).isEqualTo(400).isEqualTo(strange.status());
        assertThat(worded(refused)).isEqualTo(worded(strange).replace("wensen", "persons"));
        assertThat(MECHELEN.as("coordinator").get(path()).json().get("persons")).isEqualTo(persons);
    }

    @Test
    void it_stays_about_the_same_persons_and_complete() {
        Someone coordinator = MECHELEN.as("coordinator");
        Answer seen = coordinator.get(path()).expecting(200);
        ObjectNode strange = (ObjectNode) seen.json();
        ((ObjectNode) strange.at("/persons/0")).put("id", UUID.randomUUID().toString());
        ObjectNode empty = (ObjectNode) seen.json();
        empty.remove("situation");
        ((ObjectNode) empty.at("/persons/1")).remove("familyName");

        assertThat(put(coordinator, strange, seen.header("ETag")).text("/issues/0/name")).isEqualTo("persons[0].id");
        assertThat(put(coordinator, empty, seen.header("ETag")).body()).contains("\"situation\"", "persons[1].familyName");
        assertThat(put(coordinator, seen.json(), null).status()).isEqualTo(428);
        assertThat(MECHELEN.as("huisarts").get(path()).status()).isEqualTo(403);
        assertThat(MECHELEN.as("regisseur1").get(path()).status()).isEqualTo(404);
    }

    @Test
    void sending_back_a_draft_and_an_account_loses_nothing() {
        Someone doctor = MECHELEN.as("huisarts");
        String draft = Work.API + "/drafts/" + UUID.randomUUID();
        doctor.send("PUT", draft, Json.of("form", "referral", "content", Json.object("situation", family.situation())), Map.of("If-None-Match", "*")).expecting(201);
        Answer kept = doctor.get(draft).expecting(200);
        doctor.send("PUT", draft, Json.of("form", "referral", "content", kept.json().get("content")), Map.of("If-Match", kept.header("ETag"))).expecting(200);
        assertThat(doctor.get(draft).json().get("content")).isEqualTo(kept.json().get("content"));

        Someone administrator = MECHELEN.as("beheer");
        String account = "/api/platform/v1/accounts/" + MECHELEN.account("politie");
        Answer before = administrator.get(account).expecting(200);
        Map<String, Object> asked = new LinkedHashMap<>();
        Operation.named("mechelen", "changeAccount").body().orElseThrow().getProperties().keySet().forEach(name -> {
            if (before.json().has(name)) {
                asked.put(name, before.json().get(name));
            }
        });
        put(administrator, account, JSON.valueToTree(asked), before.header("ETag"));
        ObjectNode after = (ObjectNode) administrator.get(account).json();
        assertThat(after.without("version")).isEqualTo(((ObjectNode) before.json()).without("version"));
    }

    @Test
    void sending_back_a_note_loses_nothing() {
        Someone director = MECHELEN.as("regisseur1");
        String notes = Work.API + "/dossiers/" + MECHELEN.dossierOf(Family.unknownSoFar()) + "/notes";
        String note = notes + "/" + director.post(notes, Json.of("kind", "conversation", "text", "Synthetisch gesprek.")).expecting(201).text("/id");
        Answer before = director.get(note).expecting(200);

        put(director, note, JSON.readTree(Json.of("kind", before.text("/kind"), "text", before.text("/text"))), before.header("ETag")).expecting(204);

        JsonNode after = director.get(note).expecting(200).json();
        for (String property : new String[] {"id", "kind", "text", "organisation", "author", "own", "writtenAt"}) {
            assertThat(after.get(property)).as(property).isEqualTo(before.json().get(property));
        }
    }

    private void decide() {
        MECHELEN.look(referral);
        MECHELEN.accept(referral, "Opgenomen", 2);
    }

    private String path() {
        return Work.API + "/referrals/" + referral + "/registration";
    }

    private Answer put(Someone someone, JsonNode body, String tag) {
        return put(someone, path(), body, tag);
    }

    private static Answer put(Someone someone, String path, JsonNode body, String tag) {
        return someone.send("PUT", path, body.toString(), tag == null ? Map.of() : Map.of("If-Match", tag));
    }

    private static String worded(Answer answer) {
        return answer.body().replaceAll("\"instance\":\"[^\"]*\"", "");
    }
}
