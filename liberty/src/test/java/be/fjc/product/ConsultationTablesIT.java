package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Tables of the chain approach: who takes part, who signed, and whether a dossier can be put on one. */
class ConsultationTablesIT {

    private static final String TABLES = Tables.TABLES;
    private static final Work MECHELEN = Work.at("mechelen");

    private final Someone coordinator = MECHELEN.as("coordinator");
    private String table;

    @BeforeEach
    void a_table_nobody_signed_for() {
        table = Tables.at("mechelen").define(false, "centrum", "justitiehuis");
    }

    @Test
    void a_table_says_by_name_whose_protocol_is_missing_and_is_ready_once_everybody_signed() {
        assertThat(state().get("canTable").asBoolean()).isFalse();
        assertThat(state().get("gaps")).extracting(gap -> gap.get("name").asString() + " " + gap.get("kind").asString())
                .containsExactly("FJC Mechelen neverSigned", "Justitiehuis neverSigned");
        sign("centrum", Work.inDays(-10), Work.inDays(100));
        sign("justitiehuis", Work.inDays(-10), Work.inDays(-1));
        assertThat(state().get("gaps")).extracting(gap -> gap.get("name").asString() + " " + gap.get("kind").asString() + " " + gap.get("gapDate").asString())
                .containsExactly("Justitiehuis expired " + Work.inDays(-1));
        sign("justitiehuis", Work.inDays(0), Work.inDays(100));
        assertThat(state().get("canTable").asBoolean()).isTrue();
        assertThat(state().has("gaps") && !state().get("gaps").isEmpty()).isFalse();
    }

    @Test
    void who_does_not_sign_leaves_the_table() {
        sign("centrum", Work.inDays(-10), Work.inDays(100));
        Answer now = coordinator.get(TABLES + "/" + table).expecting(200);
        coordinator.send("PUT", TABLES + "/" + table, Tables.definition(now.text("/name"), false, "centrum"), Map.of("If-Match", now.header("ETag"))).expecting(204);
        assertThat(state().get("canTable").asBoolean()).isTrue();
    }

    @Test
    void a_partner_knows_the_tables_it_takes_part_in_and_no_other() {
        Someone police = MECHELEN.as("politie");
        police.get(TABLES + "/" + table).expecting(404);
        String own = Tables.at("mechelen").define(false, "lokale-politie");
        police.get(TABLES + "/" + own).expecting(200);
        assertThat(police.get(TABLES).expecting(200).body()).contains(own).doesNotContain(table);
        MECHELEN.as("intake").get(TABLES).expecting(404);
        MECHELEN.as("regisseur1").post(TABLES, Tables.definition(Tables.name(), false, "centrum")).expecting(403);
    }

    @Test
    void what_the_centre_does_not_know_or_what_no_longer_holds_is_refused_by_name() {
        for (String[] wrong : new String[][] {{"organisations", "nergens"}, {"zones", "nergens"}, {"basis", "consultation1867"}}) {
            var body = Tables.definition(Tables.name(), false, "centrum");
            String sent = wrong[0].equals("basis")
                    ? body.replace("\"consent\"", "\"" + wrong[1] + "\"")
                    : wrong[0].equals("zones") ? body.replace("\"zones\":[]", "\"zones\":[\"nergens\"]") : body.replace("\"centrum\"", "\"nergens\"");
            assertThat(coordinator.post(TABLES, sent).expecting(400).text("/issues/0/name")).as(sent).isEqualTo(wrong[0]);
        }
        theNameIsTaken();
        Tables.at("mechelen").sign(table, "centrum", Work.inDays(0), Work.inDays(-1)).expecting(400);
        Tables.at("mechelen").sign(table, "caw", Work.inDays(0), Work.inDays(1)).expecting(400);
    }

    /** The same name, spelled in capitals. */
    private void theNameIsTaken() {
        String name = coordinator.get(TABLES + "/" + table).expecting(200).text("/name");
        assertThat(coordinator.post(TABLES, Tables.definition(name.toUpperCase(Locale.ROOT), false, "centrum")).expecting(409).text("/code"))
                .isEqualTo("tableNameTaken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mechelen", "limburg", "antwerpen"})
    void every_centre_has_one_table_that_is_ready_and_one_that_is_not(String tenant) {
        JsonNode tables = Someone.signedIn(tenant, "coordinator").get(TABLES).expecting(200).json().get("items");
        assertThat(tables).extracting(one -> one.get("state").get("canTable").asBoolean()).contains(true, false);
    }

    private JsonNode state() {
        return coordinator.get(TABLES + "/" + table).expecting(200).json().get("state");
    }

    private void sign(String organisation, String from, String until) {
        Tables.at("mechelen").sign(table, organisation, from, until).expecting(201);
    }
}
