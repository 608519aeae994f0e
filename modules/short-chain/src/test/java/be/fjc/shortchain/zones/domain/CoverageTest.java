package be.fjc.shortchain.zones.domain;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.platform.centre.Centre.Membership;
import be.fjc.platform.centre.Centre.Municipality;
import be.fjc.platform.centre.Centre.PoliceZone;
import be.fjc.shortchain.zones.domain.Coverage.Shares;
import be.fjc.shortchain.zones.domain.ZoneCover.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How much of a region the short chain works in, before and after zones merge. */
class CoverageTest {

    private static final LocalDate START = LocalDate.of(2017, 5, 23);
    private static final LocalDate MERGED = LocalDate.of(2023, 1, 1);
    private static final LocalDate EVE = MERGED.minusDays(1);

    private static final List<PoliceZone> ZONES = List.of(
            new PoliceZone("west", "West", START, EVE, List.of("Aa", "Bee")),
            new PoliceZone("zuid", "Zuid", START, EVE, List.of("Cee")),
            new PoliceZone("samen", "Samen", MERGED, null, List.of("Aa", "Bee", "Cee")),
            new PoliceZone("oost", "Oost", START, null, List.of("Dee"), List.of(new Membership("Ee", LocalDate.of(2024, 1, 1), null))));

    private static final List<Municipality> PLACES =
            List.of(new Municipality("Aa", 1000), new Municipality("Bee", 500), new Municipality("Cee", 300), new Municipality("Dee", 200),
                    new Municipality("Ee", 2000));

    @Test
    void nothing_is_covered_before_somebody_says_so() {
        Shares none = coverage().on(EVE);

        assertThat(none.zonesCovered()).isZero();
        assertThat(none.zones()).isEqualTo(3);
        assertThat(none.municipalitiesCovered()).isZero();
        assertThat(none.inhabitantsCovered()).contains(0);
        assertThat(none.inhabitants()).contains(4000);
    }

    @Test
    void a_zone_is_covered_from_its_day_on_and_until_its_last() {
        Coverage coverage = coverage(span("oost", "2020-12-01", "2021-12-31"));

        assertThat(coverage.covers("Dee", LocalDate.of(2020, 11, 30))).isFalse();
        assertThat(coverage.covers("Dee", LocalDate.of(2020, 12, 1))).isTrue();
        assertThat(coverage.covers("Dee", LocalDate.of(2021, 12, 31))).isTrue();
        assertThat(coverage.covers("Dee", LocalDate.of(2022, 1, 1))).isFalse();
    }

    @Test
    void what_was_covered_stays_covered_when_zones_merge_and_the_past_stays_as_it_was() {
        Coverage coverage = coverage(span("west", "2020-12-01", null));
        Shares eve = coverage.on(EVE);
        Shares day = coverage.on(MERGED);

        assertThat(eve.zonesCovered()).as("all of West").isEqualTo(1);
        assertThat(eve.zones()).isEqualTo(3);
        assertThat(eve.municipalitiesCovered()).isEqualTo(2);
        assertThat(day.zonesCovered()).as("not all of the new zone").isZero();
        assertThat(day.zones()).isEqualTo(2);
        assertThat(day.municipalitiesCovered()).isEqualTo(2);
        assertThat(day.inhabitantsCovered()).contains(1500);
        assertThat(coverage.zones(MERGED)).filteredOn(zone -> zone.code().equals("samen")).singleElement()
                .satisfies(zone -> assertThat(zone.covered()).isEqualTo(2)).satisfies(zone -> assertThat(zone.municipalities()).isEqualTo(3));
    }

    @Test
    void the_new_zone_covers_all_of_it_once_it_has_a_contact_point_of_its_own() {
        Coverage coverage = coverage(span("west", "2020-12-01", null), span("samen", "2023-06-01", null));

        assertThat(coverage.on(LocalDate.of(2023, 5, 31)).municipalitiesCovered()).isEqualTo(2);
        assertThat(coverage.on(LocalDate.of(2023, 6, 1)).municipalitiesCovered()).isEqualTo(3);
        assertThat(coverage.on(LocalDate.of(2023, 6, 1)).zonesCovered()).isEqualTo(1);
    }

    @Test
    void what_ended_in_the_new_zone_does_not_live_on_from_the_old_one() {
        Coverage coverage = coverage(span("west", "2020-12-01", null), span("samen", "2023-06-01", "2023-12-31"));

        assertThat(coverage.covers("Aa", LocalDate.of(2024, 1, 1))).isFalse();
    }

    @Test
    void a_municipality_that_comes_later_is_covered_from_the_day_it_comes() {
        Coverage coverage = coverage(span("oost", "2020-12-01", null));

        assertThat(coverage.covers("Ee", LocalDate.of(2023, 12, 31))).isFalse();
        assertThat(coverage.covers("Ee", LocalDate.of(2024, 1, 1))).isTrue();
    }

    @Test
    void one_municipality_of_unknown_size_makes_the_share_of_inhabitants_unknown() {
        List<Municipality> places = List.of(new Municipality("Dee", 200), new Municipality("Ee", null));
        Shares shares = new Coverage(ZONES, places, List.of(span("oost", "2020-12-01", null))).on(MERGED);

        assertThat(shares.municipalitiesCovered()).isEqualTo(1);
        assertThat(shares.inhabitantsCovered()).isEmpty();
        assertThat(shares.inhabitants()).isEmpty();
    }

    @Test
    void shares_are_rounded_and_there_is_none_of_nothing() {
        assertThat(Shares.percent(2, 3)).contains(67);
        assertThat(Shares.percent(0, 0)).isEmpty();
    }

    private static Coverage coverage(Span... spans) {
        return new Coverage(ZONES, PLACES, List.of(spans));
    }

    private static Span span(String zone, String from, String until) {
        return new Span(zone, LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }
}
