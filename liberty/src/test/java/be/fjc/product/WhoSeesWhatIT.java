package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import be.fjc.testkit.contract.Document;
import be.fjc.testkit.contract.Operation;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A family whose every field carries a mark, and who finds that mark where. */
class WhoSeesWhatIT {

    private static final Work MECHELEN = Work.at("mechelen");
    private static Family family;

    private static String referral;
    private static String dossier;

    @BeforeAll
    static void a_family_is_followed() {
        family = Family.unknownSoFar();
        referral = MECHELEN.file(family).text("/id");
        MECHELEN.look(referral);
        dossier = MECHELEN.accept(referral, "Opgenomen " + family.mark(), 2);
        MECHELEN.logContact(dossier, "Gebeld " + family.mark());
        MECHELEN.changeTrack(dossier, 3, "Strenger " + family.mark());
    }

    /** Everything that can be read by GET, with the ids of this family filled in. */
    static Stream<String> readings() {
        return Document.allOn("mechelen").stream()
                .flatMap(document -> document.operations().stream())
                .filter(operation -> operation.method().equals("GET"))
                .map(Operation::address)
                .map(path -> path.replace("{referralId}", referral).replace("{dossierId}", dossier)
                        .replaceAll("\\{[a-zA-Z]+}", UUID.randomUUID().toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"huisarts", "politie", "beheer", "dpo", "operator", "regisseur2"})
    void nobody_outside_the_work_reads_a_word_of_it(String login) {
        assertThat(readings()).isNotEmpty().allSatisfy(path -> silent(MECHELEN.as(login).get(path), path));
    }

    @Test
    void the_government_reads_nothing_of_a_centre() {
        Someone analyst = Someone.signedIn("vlaanderen", "analist");
        assertThat(readings()).isNotEmpty().allSatisfy(path -> {
            silent(analyst.get(path), path);
            silent(analyst.at("mechelen").get(path), path);
        });
        assertThat(analyst.get("/api/casework/v1/startScreen").status()).isIn(403, 404);
    }

    private static void silent(Answer answer, String path) {
        assertThat(answer.status()).as(path).isLessThan(500);
        assertThat(answer.body()).as(path).doesNotContain(family.mark());
    }

    @ParameterizedTest
    @MethodSource("searches")
    void a_search_finds_nothing_for_who_may_not_read(String login, String path, Map<String, Object> query) {
        Answer answer = MECHELEN.as(login).post(path, Json.text(query));

        assertThat(answer.status()).isIn(200, 403, 404);
        assertThat(answer.body()).doesNotContain(family.mark());
        if (answer.status() == 200 && !login.startsWith("regisseur")) {
            assertThat(answer.json().get("items")).isEmpty();
        }
    }

    static Stream<Arguments> searches() {
        Map<String, Object> father = Json.object("givenName", "Vader" + family.mark());
        return Stream.of("huisarts", "politie", "beheer", "dpo", "operator", "regisseur2")
                .flatMap(login -> Stream.of("/referrals/query", "/dossiers/query")
                        .map(path -> Arguments.of(login, Work.API + path, father)));
    }

    @Test
    void who_works_with_the_family_does_read_it() {
        assertThat(MECHELEN.as("regisseur1").get(Work.API + "/dossiers/" + dossier).expecting(200).body())
                .contains("Vader" + family.mark(), "Gebeld " + family.mark(), "Strenger " + family.mark());
        assertThat(MECHELEN.as("coordinator").post(Work.API + "/dossiers/query", Json.of("familyName", family.name())).expecting(200)
                .json().get("items")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"huisarts", "politie", "beheer", "dpo", "operator", "regisseur2"})
    void a_dossier_that_may_not_be_seen_is_as_absent_as_one_that_never_was(String login) {
        Someone someone = MECHELEN.as(login);
        Answer hidden = someone.get(Work.API + "/dossiers/" + dossier);
        Answer absent = someone.get(Work.API + "/dossiers/" + UUID.randomUUID());

        assertThat(hidden.status()).isIn(403, 404).isEqualTo(absent.status());
        assertThat(withoutInstance(hidden)).isEqualTo(withoutInstance(absent));
    }

    private static String withoutInstance(Answer answer) {
        return answer.body().replaceAll("\"instance\":\"[^\"]*\"", "");
    }

    @Test
    void the_referrer_sees_that_and_how_far_and_nothing_else() {
        Answer seen = MECHELEN.as("huisarts").get(Work.API + "/referrals/" + referral).expecting(200);

        assertThat(seen.json().propertyNames())
                .containsExactlyInAnyOrder("id", "href", "receiptNumber", "status", "filedAt", "outcome");
        assertThat(seen.text("/outcome")).isEqualTo("takenUp");
        assertThat(MECHELEN.as("politie").get(Work.API + "/referrals/" + referral).status()).isEqualTo(404);
    }

    @Test
    void the_data_protection_officer_sees_who_did_what_and_no_content() {
        Answer audit = MECHELEN.as("dpo").get("/api/platform/v1/auditEvents?pageSize=100").expecting(200);

        assertThat(audit.body()).contains(dossier, "casework.dossier.changeTrack", "casework.dossier.contact")
                .doesNotContain(family.mark());
        for (String login : List.of("huisarts", "intake", "regisseur1", "coordinator", "beheer", "operator")) {
            assertThat(MECHELEN.as(login).get("/api/platform/v1/auditEvents").status()).as(login).isIn(403, 404);
        }
    }
}
