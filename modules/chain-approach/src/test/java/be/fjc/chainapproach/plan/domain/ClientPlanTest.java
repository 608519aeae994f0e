package be.fjc.chainapproach.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.chainapproach.measures.domain.Issuer;
import be.fjc.chainapproach.measures.domain.Measure;
import be.fjc.chainapproach.measures.domain.MeasureKind;
import be.fjc.platform.kernel.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sentence that is shown may not tell what is withheld elsewhere, and whoever is neither of the three gets no version. */
class ClientPlanTest {

    @Test
    void a_sentence_that_repeats_an_address_stops_the_version() {
        Goal.Action told = new Goal.Action(Sc5.id(41), Perspective.POLICE, "Toezicht aan  TESTSTRAAT 5 te Proefdorp", null, "lokale-politie", null, null,
                null, Sc5.DAY, false, null, Set.of(Sc5.FATHER));
        Goal.Action place = new Goal.Action(Sc5.id(42), Perspective.ASSISTANCE, "Gesprek", null, "caw", null, null, "Teststraat 5", Sc5.DAY, true,
                Sc5.MOTHER, Set.of(Sc5.MOTHER));
        Goal goal = new Goal(Sc5.id(40), "Doel", null, "safety", null, Sc5.ALL, List.of(told, place));
        PlanContent content = new PlanContent(List.of(goal), Map.of(), List.of());
        var father = new ClientPlan.Reader(Sc5.FATHER, ReaderKind.SUSPECT, Set.of());
        assertThatThrownBy(() -> ClientPlan.of(content, Map.of(), father))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("withheldWordsShown"));
        var less = new ClientPlan.Reader(Sc5.FATHER, ReaderKind.SUSPECT, Set.of(told.id()));
        assertThat(ClientPlan.of(content, Map.of(), less).texts()).containsExactly("Doel");
    }

    /** What the father may find in an action of his own, while the mother's worker, number and place are known to the plan. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Niet in de buurt van Teststraat 5 | false", "Niet in de buurt van de teststraat | false", "Bel 0499/12.34.56 niet | false",
        "Karel praat met je dochter | false", "Spreek af op het CAW in Mechelen | true", "Bel elke dag naar je begeleider | true",
        "Karelse voorwaarden gelden | true", "Bel 0499 12 34 57 | true"})
    void a_part_of_a_name_a_place_or_a_number_stops_it_too(String what, boolean made) {
        Goal.Action told = new Goal.Action(Sc5.id(41), Perspective.POLICE, what, null, "lokale-politie", null, null, null, Sc5.DAY, false, null,
                Set.of(Sc5.FATHER));
        Goal.Action hers = new Goal.Action(Sc5.id(42), Perspective.ASSISTANCE, "Gesprek", null, "caw", "Karel Kindwerker", "0499 12 34 56",
                "Teststraat 5, 2800 Mechelen", Sc5.DAY, true, Sc5.MOTHER, Set.of(Sc5.MOTHER));
        PlanContent content = new PlanContent(List.of(new Goal(Sc5.id(40), "Doel", null, "safety", null, Sc5.ALL, List.of(told, hers))), Map.of(), List.of());
        var father = new ClientPlan.Reader(Sc5.FATHER, ReaderKind.SUSPECT, Set.of());
        if (made) {
            assertThat(ClientPlan.of(content, Map.of(), father).texts()).contains(what);
        } else {
            assertThatThrownBy(() -> ClientPlan.of(content, Map.of(), father)).hasMessage("withheldWordsShown");
        }
        var mother = new ClientPlan.Reader(Sc5.MOTHER, ReaderKind.VICTIM, Set.of());
        assertThat(ClientPlan.of(content, Map.of(), mother).texts()).as("her own").contains("Teststraat 5, 2800 Mechelen");
    }

    @Test
    void only_who_carries_an_alarm_reads_of_it() {
        PlanContent content = new PlanContent(List.of(), Map.of(), List.of());
        Map<UUID, Measure.Imposed> alarm = Map.of(Sc5.BAN, new Measure.Imposed(MeasureKind.STALKING_ALARM, Issuer.PROSECUTION, Sc5.FATHER, Sc5.MOTHER,
                Sc5.DAY, null, null, null));
        assertThat(ClientPlan.of(content, alarm, new ClientPlan.Reader(Sc5.FATHER, ReaderKind.SUSPECT, Set.of())).texts()).isEmpty();
        assertThat(ClientPlan.of(content, alarm, new ClientPlan.Reader(Sc5.MOTHER, ReaderKind.CHILD, Set.of())).texts()).isEmpty();
        assertThat(ClientPlan.of(content, alarm, new ClientPlan.Reader(Sc5.MOTHER, ReaderKind.VICTIM, Set.of())).texts()).contains("stalkingAlarm");
    }

    @Test
    void who_is_neither_victim_nor_suspect_nor_child_gets_none() {
        assertThatThrownBy(() -> ReaderKind.of(false, Set.of("other")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("noVersionForMember"));
    }
}
