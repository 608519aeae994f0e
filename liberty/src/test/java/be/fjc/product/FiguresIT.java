package be.fjc.product;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dossiers of a centre, counted; that the demo comes to the published totals exactly, DemoFiguresTest shows where nobody else works. */
class FiguresIT {

    private static final List<String> KINDS = List.of("referrer", "zone", "municipality", "track");
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Work mechelen = Work.at("mechelen");
    private final Someone coordinator = mechelen.as("coordinator");

    @Test
    void the_demo_year_of_mechelen_has_the_same_n_over_referrers_as_over_police_zones() {
        String until = "&until=" + Work.inDays(-1);
        int n = sum(counts("referrer", until));

        assertThat(n).as("387, but for what other tests close off").isBetween(380, 400);
        for (String by : KINDS) {
            assertThat(sum(counts(by, until))).as(by).isEqualTo(n);
        }
        assertThat(counts("zone", until)).containsKeys("rivierenland", "bodukap", "lier", "berlaar-nijlen", "heist", "outside");
    }

    @Test
    void the_demo_year_of_limburg_has_the_published_shares() {
        Map<String, Integer> municipalities = counts(Someone.signedIn("limburg", "coordinator"), "municipality", "&until=" + Work.inDays(-1));
        Map<String, Integer> colours = counts(Someone.signedIn("limburg", "coordinator"), "track", "&until=" + Work.inDays(-1));

        assertThat(municipalities).hasSizeGreaterThanOrEqualTo(14);
        assertThat(percent(municipalities, "Genk")).isEqualTo(25);
        assertThat(percent(municipalities, "Hasselt")).isEqualTo(24);
        assertThat(percent(municipalities, "Zutendaal")).isEqualTo(2);
        assertThat(percent(colours, "rood")).isEqualTo(20);
        assertThat(percent(colours, "oranje")).isEqualTo(35);
        assertThat(percent(colours, "groen")).isEqualTo(45);
    }

    @Test
    void a_dossier_that_opens_is_one_more_in_each() {
        Map<String, Map<String, Integer>> before = KINDS.stream().collect(toMap(by -> by, by -> counts(by, "")));
        mechelen.dossierOf(Family.unknownSoFar());

        for (String by : KINDS) {
            Map<String, Integer> after = counts(by, "");
            assertThat(sum(after)).as(by).isEqualTo(sum(before.get(by)) + 1);
            assertThat(after.entrySet().stream().filter(count -> !count.getValue().equals(before.get(by).get(count.getKey()))).count())
                    .as("one share of " + by + " grew").isEqualTo(1);
        }
    }

    @Test
    void the_file_says_the_same_in_dutch_and_ends_on_n() {
        String until = "&until=" + Work.inDays(-1);
        Map<String, Integer> zones = counts("zone", until);
        Answer file = coordinator.get(Work.API + "/dossierCountsFile?by=zone" + until).expecting(200);

        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"dossiers.csv\"");
        assertThat(file.body().lines().toList())
                .startsWith("\uFEFF\"Politiezone\";\"Dossiers\"")
                .contains("\"Rivierenland\";\"" + zones.get("rivierenland") + "\"", "\"Onbekend of buiten de regio\";\"" + zones.get("outside") + "\"")
                .endsWith("\"Samen (n)\";\"" + sum(zones) + "\"");
        assertThat(coordinator.get(Work.API + "/dossierCountsFile?format=xlsx&by=referrer").expecting(200).header("Content-Type")).isEqualTo(XLSX);
        assertThat(coordinator.get(Work.API + "/dossierCountsFile?by=referrer" + until).expecting(200).body()).contains("\"Lokale politie\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"by=name", "until=2999-01-01", "from=2026-02-02&until=2026-02-01", "from=gisteren", "format=pdf"})
    void what_cannot_be_counted_is_bad_input(String question) {
        String path = question.startsWith("format") ? "/dossierCountsFile?" : "/dossierCounts?";
        assertThat(coordinator.get(Work.API + path + question).status()).isEqualTo(400);
    }

    private Map<String, Integer> counts(String by, String more) {
        return counts(coordinator, by, more);
    }

    private static long percent(Map<String, Integer> counts, String code) {
        return Math.round(100.0 * counts.get(code) / sum(counts));
    }

    private static Map<String, Integer> counts(Someone someone, String by, String more) {
        return someone.get(Work.API + "/dossierCounts?by=" + by + more).expecting(200).json().get("items").valueStream()
                .collect(toMap(share -> share.get("code").asString(), share -> share.get("dossiers").asInt()));
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
