package be.fjc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.product.Family;
import be.fjc.product.Json;
import be.fjc.product.Risk;
import be.fjc.product.Work;
import be.fjc.testkit.Browser;
import be.fjc.testkit.Visit;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The screens of risk: contributing without seeing the others, settling below a floor and being held there, and the series on paper. */
class RiskScreensIT {

    private static final Work MECHELEN = Work.at("mechelen");
    private static final Risk RISK = Risk.at("mechelen");
    private static final String WIDER = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth";

    private final String dossier = MECHELEN.dossierOf(Family.unknownSoFar());

    @Test
    void police_contribute_blind_and_the_floor_holds_until_a_second_person_agrees() {
        String assessment = RISK.opened(dossier, "lokale-politie", "stad-mechelen");
        Risk.contribute(MECHELEN.as("regisseur1"), assessment, Risk.said("Eigen gesprek", "control")).expecting(201);
        try (Visit visit = Browser.visit("mechelen").signIn("politie").open("/assessments/" + assessment)) {
            visit.sees("Wat jouw organisatie weet");
            assertThat(visit.text()).doesNotContain("Eigen gesprek");
            visit.choose("answers.strangulation.state", "yes").press("Bijdrage indienen");
            visit.page().locator(".error-summary").waitFor();
            visit.type("answers.strangulation.evidence", "Verhoor").type("answers.strangulation.evidenceOn", Work.inDays(-2));
            visit.field("answers.strangulation.confidence").selectOption("high");
            visit.sees("Concept bewaard").open("/assessments/" + assessment).press(visit.page().locator("#kept-before + .actions button").first().innerText());
            assertThat(visit.field("answers.strangulation.evidence").inputValue()).as("nothing typed is lost").isEqualTo("Verhoor");
            visit.press("Bijdrage indienen").sees("De bijdrage is ingediend.").sees("Opnieuw indienen");
            assertThat(visit.field("answers.strangulation.evidence").inputValue()).isEqualTo("Verhoor");
            assertThat(visit.barriers()).isEmpty();
            visit.picture("risk-blind");
        }
        try (Visit visit = Browser.visit("mechelen").signIn("regisseur1").open("/assessments/" + assessment)) {
            assertThat(visit.text()).doesNotContain("Verhoor");
            visit.press("Samen oordelen beginnen");
            visit.confirm("Samen oordelen beginnen").sees("Bijdragen naast elkaar").sees("Verhoor").sees("Een kritieke vlag: minstens 3 – hoog (rood)");
            visit.choose("level", "medium").type("loweringReason", "Verkeerd begrepen").type("reasoning", "Samen bekeken");
            visit.field("imminence").selectOption("weeks");
            visit.field("expectedSeverity").selectOption("serious");
            visit.press("Oordeel bewaren").sees("De ondergrens 3 – hoog (rood) geldt tot een tweede persoon akkoord gaat.");
            assertThat(visit.page().locator("#risk-second").count()).as("nobody agrees with themselves").isZero();
            assertThat(visit.barriers()).isEmpty();
            visit.picture("risk-floor");
            visit.page().setViewportSize(320, 900);
            assertThat(visit.page().evaluate(WIDER)).isEqualTo(false);
        }
        try (Visit visit = Browser.visit("mechelen").signIn("coordinator").open("/assessments/" + assessment)) {
            visit.choose("agrees", "yes").type("secondReason", "Nagevraagd").press("Antwoord bewaren").sees("ging akkoord");
            assertThat(visit.page().locator("#risk-consensus").innerText()).contains("2 – middel (oranje)");
        }
    }

    @Test
    void the_series_shows_each_instrument_by_itself_and_who_was_not_looked_at() {
        String dyad = RISK.opened(dossier, "lokale-politie");
        Map<String, Object> said = Risk.said("Verhoor", "strangulation");
        said.put("scores", Json.list(Risk.score("Testlijst", 14, "acute", false), Risk.score("COL 15/2020", null, "medium", true)));
        Risk.contribute(MECHELEN.as("politie"), dyad, said).expecting(201);
        Risk.begin(MECHELEN.as("regisseur1"), dyad).expecting(201);
        Risk.conclude(MECHELEN.as("regisseur1"), dyad, Risk.reached("high")).expecting(201);
        String child = RISK.openedForChild(dossier, RISK.members(dossier).get(2), "lokale-politie");
        Risk.contribute(MECHELEN.as("politie"), child, Risk.said("Verhoor", "witnessed")).expecting(201);
        Risk.begin(MECHELEN.as("regisseur1"), child).expecting(201);
        Risk.conclude(MECHELEN.as("regisseur1"), child, Risk.reached("medium")).expecting(201);
        try (Visit visit = Browser.visit("mechelen").signIn("regisseur1").open("/dossiers/" + dossier + "/risk")) {
            visit.sees("Kinderen zonder eigen taxatie").sees("14 op Testlijst").sees("2 op Taxatiekader intrafamiliaal geweld");
            assertThat(visit.page().locator("svg[role=img]").count()).as("one for each subject").isEqualTo(2);
            assertThat(visit.page().locator("svg[role=img]").first().locator("polyline").count()).as("no line between them").isZero();
            assertThat(visit.page().locator("section[aria-labelledby=risk-of-0] tbody tr").count()).as("the twin of the chart").isEqualTo(3);
            assertThat(visit.barriers()).isEmpty();
            visit.picture("risk-series");
            visit.page().setViewportSize(320, 900);
            assertThat(visit.page().evaluate(WIDER)).isEqualTo(false);
        }
    }
}
