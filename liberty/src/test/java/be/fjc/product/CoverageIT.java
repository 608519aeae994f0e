package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Where the short chain works, how much of the region that was on any day, and what nobody knows. */
class CoverageIT {

    private static final String COVERS = Bans.SHORT_CHAIN + "/zoneCovers";
    private static final String COVERAGE = Bans.SHORT_CHAIN + "/coverage";

    private final Someone coordinator = Work.at("mechelen").as("coordinator");

    @Test
    void what_was_covered_when_zones_merged_stays_covered_and_the_past_is_counted_by_its_own_zones() {
        JsonNode eve = on("2022-12-31");
        JsonNode day = on("2023-01-01");

        assertThat(codes(eve)).contains("mechelen-willebroek", "klein-brabant").doesNotContain("rivierenland");
        assertThat(codes(day)).contains("rivierenland").doesNotContain("mechelen-willebroek", "klein-brabant");
        assertThat(eve.get("zones").asInt()).isEqualTo(6);
        assertThat(day.get("zones").asInt()).isEqualTo(5);
        assertThat(day.get("municipalitiesCovered").asInt()).as("the same municipalities the day after").isEqualTo(eve.get("municipalitiesCovered").asInt());
        assertThat(share(eve, "mechelen-willebroek").get("whole").asBoolean()).isTrue();
        assertThat(share(day, "rivierenland").get("municipalitiesCovered").asInt()).as("Mechelen and Willebroek of four").isEqualTo(2);
        assertThat(share(day, "rivierenland").get("whole").asBoolean()).isFalse();
        assertThat(on("2017-01-01").get("zones").asInt()).isZero();
        assertThat(on("2017-01-01").has("zonesPercent")).as("there is no share of nothing").isFalse();
    }

    @Test
    void nobody_guesses_how_many_people_live_where_the_file_does_not_say_so() {
        JsonNode today = on(Work.inDays(0));

        assertThat(today.get("municipalities").asInt()).isEqualTo(12);
        assertThat(today.get("municipalitiesPercent").asInt()).isBetween(1, 100);
        assertThat(today.has("inhabitants")).isFalse();
        assertThat(today.has("inhabitantsPercent")).isFalse();
    }

    @Test
    void a_zone_has_one_contact_point_at_a_time_and_the_next_begins_the_day_after() {
        Map<String, Object> cover = Json.object("zone", "berlaar-nijlen", "organisation", "lokale-politie", "contactFunction", "policeContact",
                "startsOn", "2018-01-01");
        Answer first = coordinator.post(COVERS, Json.text(cover));
        assumeTrue(first.status() != 409, "this has run here before");
        String id = first.expecting(201).text("/id");
        assertThat(on("2018-06-01").get("municipalitiesCovered").asInt()).isGreaterThan(on("2017-12-31").get("municipalitiesCovered").asInt());

        assertThat(coordinator.post(COVERS, Json.text(cover)).expecting(409).text("/code")).isEqualTo("zoneCovered");
        assertThat(coordinator.post(COVERS + "/" + id + "/endings", Json.of("endsOn", "2017-01-01")).expecting(400).text("/issues/0/code")).isEqualTo("tooSoon");
        coordinator.post(COVERS + "/" + id + "/endings", Json.of("endsOn", "2019-12-31")).expecting(201);
        cover.put("startsOn", "2020-01-01");
        cover.put("contactFunction", "victimSupport");
        coordinator.post(COVERS, Json.text(cover)).expecting(201);
        assertThat(coordinator.get(COVERS).expecting(200).json().get("items").valueStream()
                .filter(one -> one.get("zone").asString().equals("berlaar-nijlen")).map(one -> one.get("contactFunction").asString()))
                .containsExactly("policeContact", "victimSupport");
    }

    @Test
    void only_what_the_centre_has_can_be_covered_and_only_who_coordinates_says_so() {
        Map<String, Object> cover = Json.object("zone", "nergens", "organisation", "centrum", "contactFunction", "coordinator", "startsOn", "2020-01-01");

        assertThat(coordinator.post(COVERS, Json.text(cover)).expecting(400).text("/issues/0/name")).isEqualTo("zone");
        cover.put("zone", "lier");
        cover.put("organisation", "niemand");
        assertThat(coordinator.post(COVERS, Json.text(cover)).expecting(400).text("/issues/0/name")).isEqualTo("organisation");
        cover.put("organisation", "centrum");
        cover.put("contactFunction", "Jan TST-Janssens");
        assertThat(coordinator.post(COVERS, Json.text(cover)).expecting(400).text("/issues/0/name")).as("never a name").isEqualTo("contactFunction");
        cover.put("contactFunction", "coordinator");
        cover.put("startsOn", "2016-01-01");
        assertThat(coordinator.post(COVERS, Json.text(cover)).expecting(400).text("/issues/0/name")).as("before the zone").isEqualTo("startsOn");
        for (String other : List.of("intake", "regisseur1", "politie", "huisarts", "beheer", "dpo")) {
            assertThat(Work.at("mechelen").as(other).get(COVERAGE).status()).as(other).isEqualTo(404);
            assertThat(Work.at("mechelen").as(other).post(COVERS, Json.text(cover)).status()).as(other).isEqualTo(404);
        }
        assertThat(Someone.signedIn("vlaanderen", "analist").get(COVERAGE).status()).as("there is no road for the government yet").isEqualTo(404);
    }

    private JsonNode on(String day) {
        return coordinator.get(COVERAGE + "?on=" + day).expecting(200).json();
    }

    private static List<String> codes(JsonNode coverage) {
        return coverage.get("shares").valueStream().map(one -> one.get("zone").asString()).toList();
    }

    private static JsonNode share(JsonNode coverage, String zone) {
        return coverage.get("shares").valueStream().filter(one -> one.get("zone").asString().equals(zone)).findFirst().orElseThrow();
    }
}
