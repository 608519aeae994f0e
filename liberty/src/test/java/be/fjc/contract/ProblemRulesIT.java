package be.fjc.contract;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.product.Work;
import be.fjc.testkit.Answer;
import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.Someone;
import be.fjc.testkit.contract.Document;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What problems, health, traces and documents look like wherever they come from. */
class ProblemRulesIT {

    private static final Someone INTAKE = Staff.at("mechelen").as("intake");

    @Test
    void err_sanit_a_failure_of_ours_tells_a_number_and_nothing_else() throws SQLException {
        Someone someone = Staff.at("antwerpen").as("huisarts");
        try {
            rename("casework_notice", "casework_notice_away");
            Answer failed = someone.get(Work.API + "/startScreen");
            Proper.problem(failed, 500);
            assertThat(failed.text("/type")).isEqualTo("urn:problem-type:belgif:internalServerError");
            assertThat(failed.text("/instance")).isEqualTo("urn:uuid:" + failed.header("BelGov-Trace-Id"));
            assertThat(failed.json().propertyNames()).isSubsetOf("type", "title", "status", "instance", "detail");
        } finally {
            rename("casework_notice_away", "casework_notice");
        }
        someone.get(Work.API + "/startScreen").expecting(200);
    }

    private static void rename(String from, String to) throws SQLException {
        RunningProduct product = RunningProduct.get();
        try (Connection connection = product.product().database().administrator("fjc"); Statement statement = connection.createStatement()) {
            connection.setSchema(product.schema("antwerpen"));
            statement.execute("ALTER TABLE " + from + " RENAME TO " + to);
        }
    }

    @TestFactory
    Stream<DynamicTest> documents() {
        Staff staff = Staff.at("mechelen");
        return staff.operations().map(operation -> operation.document()).distinct().map(document ->
                DynamicTest.dynamicTest("oas-yaml: " + document + " hands out the document that is tested", () -> {
                    Answer answer = staff.stranger().get(document.base() + "/doc/openapi.yaml").expecting(200);
                    assertThat(Document.of(document.module(), answer.body(), document.permissions())).isEqualTo(document);
                }));
    }

    @TestFactory
    Stream<DynamicTest> health() {
        Staff staff = Staff.at("mechelen");
        return staff.operations().filter(operation -> operation.path().equals("/health")).map(operation ->
                DynamicTest.dynamicTest("hlth-res: " + operation + " says whether it is up and nothing else", () ->
                        assertThat(staff.stranger().get(operation.address()).expecting(200).body()).isEqualTo("{\"status\":\"UP\"}")));
    }

    @Test
    void err_problem_what_is_not_there_is_one_answer_whatever_is_asked() {
        Answer nothing = INTAKE.get(Work.API + "/referrals/" + UUID.randomUUID());
        for (String path : new String[] {"/api/bestaatniet/v1/iets", Work.API + "/iets", Work.API + "/referrals/geen-id", "/api", "/api/",
            Work.API + "/referrals/", Work.API + "/dossiers/" + UUID.randomUUID(), "/kit/bestaat-niet.js", "/m/bestaatniet/index.js",
            "/api/casework/v1", "/api/casework/v2/referrals"}) {
            Answer answer = INTAKE.get(path);
            Proper.problem(answer, 404);
            assertThat(answer.body()).as(path).isEqualTo(nothing.body());
        }
    }

    @ParameterizedTest
    @CsvSource({"nl,nl", "fr,fr", "en-GB,en", "fr-BE;q=0.8,fr", "nl-BE,nl", "de,nl", "de-BE;q=0.9,nl", "ja,nl"})
    void int_negot_a_problem_speaks_the_language_of_the_caller(String asked, String answered) {
        Answer answer = INTAKE.send("GET", Work.API + "/referrals/" + UUID.randomUUID(), null, Map.of("Accept-Language", asked));

        assertThat(answer.header("Content-Language")).isEqualTo(answered);
        assertThat(answer.text("/title")).isEqualTo("Resource Not Found");
        assertThat(answer.headers().allValues("Vary")).anyMatch(vary -> vary.contains("Accept-Language"));
    }

    @Test
    void trc_header_an_answer_has_a_trace_of_its_own_and_returns_the_caller_s_beside_it() {
        String start = Work.API + "/startScreen";
        Answer answer = INTAKE.send("GET", start, null, Map.of("BelGov-Trace-Id", "mijn-spoor-1"));

        assertThat(answer.header("BelGov-Related-Trace-Id")).isEqualTo("mijn-spoor-1");
        assertThat(answer.header("BelGov-Trace-Id")).isNotEqualTo("mijn-spoor-1").isNotEqualTo(INTAKE.get(start).header("BelGov-Trace-Id"));
        for (String harmful : new String[] {"<script>", "x".repeat(37), "a b", ""}) {
            assertThat(INTAKE.send("GET", start, null, Map.of("BelGov-Trace-Id", harmful)).headers().map())
                    .as(harmful).doesNotContainKey("belgov-related-trace-id");
        }
    }

    @Test
    void trace_w3c_a_trace_of_the_caller_s_is_minded_by_nobody() {
        String parent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        Answer answer = INTAKE.send("GET", Work.API + "/startScreen", null, Map.of("traceparent", parent)).expecting(200);

        assertThat(answer.headers().map()).doesNotContainKey("traceparent");
        assertThat(answer.header("BelGov-Trace-Id")).doesNotContain("0af76519");
    }
}
