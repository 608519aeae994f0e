package be.fjc.casework.findings.domain;

import static be.fjc.casework.findings.domain.OccurrenceTest.refused;
import static be.fjc.casework.findings.domain.Tell.NOW;
import static be.fjc.casework.findings.domain.Tell.SOMEBODY;
import static be.fjc.casework.findings.domain.Tell.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.casework.domain.Coded;
import be.fjc.casework.domain.LifeDomain;
import be.fjc.casework.domain.Listed;
import be.fjc.casework.workroom.BoundSeal;
import be.fjc.platform.kernel.Refusal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {

    private static final UUID FATHER = UUID.nameUUIDFromBytes(new byte[] {1});
    private static final UUID MOTHER = UUID.nameUUIDFromBytes(new byte[] {2});

    static Stream<Told> ofEveryKind() {
        return Stream.of(
                Tell.incident(TODAY, Severity.SERIOUS), Tell.observation(LifeDomain.HOUSING, 2), Tell.factor(FactorState.PARTLY), Tell.figure(),
                Tell.service(null, null));
    }

    @ParameterizedTest
    @MethodSource("ofEveryKind")
    void it_says_what_was_told_and_counts_until_it_lapses(Told told) {
        Finding finding = Tell.entered(told);
        assertThat(finding.told()).usingRecursiveComparison().isEqualTo(told);
        assertThat(finding.entry().counts()).isTrue();

        finding.lapse(Lapse.WITHDRAWN, "Synthetisch: ander gezin", SOMEBODY, NOW);

        assertThat(finding.entry().counts()).isFalse();
        assertThat(finding.entry().lapseReason()).isEqualTo("Synthetisch: ander gezin");
        assertThat(finding.entry().lapsedBy()).isEqualTo(SOMEBODY);
        assertThat(finding.told()).as("never silently gone").usingRecursiveComparison().isEqualTo(told);
    }

    @ParameterizedTest
    @MethodSource("ofEveryKind")
    void it_lapses_once(Told told) {
        Finding finding = Tell.entered(told);
        finding.lapse(Lapse.CORRECTED, "Synthetisch", SOMEBODY, NOW);
        assertThatThrownBy(() -> finding.lapse(Lapse.WITHDRAWN, "Nog eens", SOMEBODY, NOW))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("findingLapsed"));
        assertThat(finding.entry().lapse()).isEqualTo(Lapse.CORRECTED);
    }

    @ParameterizedTest
    @MethodSource("ofEveryKind")
    void nobody_tells_it_before_it_was_told(Told told) {
        refused("inFuture", "source.toldOn", () -> told.requireKnownBy(TODAY.minusDays(1)));
        told.requireKnownBy(TODAY);
    }

    @ParameterizedTest
    @MethodSource("ofEveryKind")
    void its_kind_leads_back_to_it(Told told) {
        assertThat(told.kind().type()).isEqualTo(Tell.entered(told).getClass());
        assertThat(Coded.find(FindingKind.class, told.kind().code())).contains(told.kind());
    }

    @Test
    void an_incident_is_about_people_of_the_family_by_the_side_they_are_on() {
        var told = Tell.incident(new Occurrence(Precision.DAY, TODAY, null, null), Severity.SERIOUS, null, List.of(FATHER), List.of(MOTHER), null);
        told.requireAbout(List.of(FATHER, MOTHER)::contains);
        refused("notInList", "against", () -> told.requireAbout(FATHER::equals));
        refused("notInList", "by", () -> told.requireAbout(MOTHER::equals));
    }

    @Test
    void somebody_may_be_on_both_sides() {
        var told = Tell.incident(
                new Occurrence(Precision.DAY, TODAY, null, null), Severity.SERIOUS, null, List.of(FATHER, MOTHER), List.of(MOTHER), null);
        Incident.Facts kept = (Incident.Facts) Tell.entered(told).told();
        assertThat(kept.by()).containsExactlyInAnyOrder(FATHER, MOTHER);
        assertThat(kept.against()).containsExactly(MOTHER);
    }

    @Test
    void a_place_is_a_municipality_that_the_centre_knows() {
        var told = Tell.incident(
                new Occurrence(Precision.DAY, TODAY, null, null), Severity.SERIOUS, "Teststraat 12", List.of(), List.of(), null);
        refused("notInList", "municipality", () -> told.requireIn("Testdorp"::equals));
        Tell.incident(TODAY, Severity.SERIOUS).requireIn(name -> false);
    }

    @Test
    void an_incident_happened_before_it_is_told() {
        refused("inFuture", "occurrence.startsOn", () -> Tell.incident(TODAY.plusDays(1), Severity.SERIOUS).requireKnownBy(TODAY));
    }

    @Test
    void a_police_report_number_survives_a_correction_by_who_cannot_read_it() {
        var when = new Occurrence(Precision.DAY, TODAY, null, null);
        Finding kept = Tell.entered(Tell.incident(when, Severity.SERIOUS, null, List.of(), List.of(), "AB12"));
        var silent = Tell.incident(when, Severity.VERY_SERIOUS, null, List.of(), List.of(), null).completedBy(kept, new BoundSeal());
        var other = Tell.incident(when, Severity.VERY_SERIOUS, null, List.of(), List.of(), "CD34").completedBy(kept, new BoundSeal());
        assertThat(silent.policeReportNumber()).isEqualTo("AB12");
        assertThat(silent.severity()).isEqualTo(Severity.VERY_SERIOUS);
        assertThat(other.policeReportNumber()).isEqualTo("CD34");
    }

    @Test
    void an_observation_says_what_is_difficult_or_what_goes_well() {
        new Observation.Facts(Listed.of(LifeDomain.HOUSING), null, null, "Synthetisch: goed", null, null, Tell.aSource(TODAY));
        refused("required", "problem", () -> new Observation.Facts(Listed.of(LifeDomain.HOUSING), null, null, null, 2, null, Tell.aSource(TODAY)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 5})
    void a_weight_is_between_nought_and_four(int weight) {
        refused("outOfRange", "weight", () -> Tell.observation(LifeDomain.HOUSING, weight));
    }

    @Test
    void a_service_is_an_organisation_and_ends_after_it_began() {
        refused("tooSoon", "untilOn", () -> Tell.service(TODAY, TODAY.minusDays(1)));
        Tell.service(TODAY, TODAY);
        refused("notInList", "organisationType", () -> new Involvement.Facts(
                PartyKind.CHILD, "Testdienst", null, List.of(), null, null, null, null, Tell.aSource(TODAY)));
    }

    @Test
    void whoever_is_not_of_the_family_is_refused_by_name() {
        var told = new ProtectiveFactor.Facts(FactorCode.ACCEPTS_HELP, FATHER, FactorState.PRESENT, null, Tell.aSource(TODAY));
        refused("notInList", "member", () -> told.requireAbout(MOTHER::equals));
    }
}
