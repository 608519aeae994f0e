package be.fjc.chainapproach.tables.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import be.fjc.platform.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadinessTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-22");
    private static final Set<String> BOTH = Set.of("caw", "parket");
    private static final List<Validity> HOLDS = List.of(validity("2026-01-01", "2026-12-31"));

    @Test
    void a_dossier_can_be_tabled_when_everybody_has_signed() {
        assertThat(Readiness.of(DAY, true, BOTH, Map.of("caw", HOLDS, "parket", HOLDS)).canTable()).isTrue();
    }

    @Test
    void one_that_never_signed_keeps_every_dossier_off() {
        Readiness readiness = Readiness.of(DAY, true, BOTH, Map.of("caw", HOLDS));
        assertThat(readiness.canTable()).isFalse();
        assertThat(readiness.gaps()).containsExactly(new ProtocolGap("parket", ProtocolGap.Kind.NEVER_SIGNED, null));
    }

    @ParameterizedTest(name = "from {0} until {1}: {2}")
    @CsvSource({
        "2026-01-01, 2026-11-21, expired, 2026-11-21",
        "2026-01-01, 2026-11-22, , ",
        "2026-11-22, 2027-11-21, , ",
        "2026-11-23, 2027-11-21, notYet, 2026-11-23"})
    void the_first_and_the_last_day_count(String from, String until, String kind, LocalDate gapDate) {
        Readiness readiness = Readiness.of(DAY, true, Set.of("caw"), Map.of("caw", List.of(validity(from, until))));
        assertThat(readiness.canTable()).isEqualTo(kind == null);
        assertThat(readiness.gaps()).extracting(gap -> gap.kind().code(), ProtocolGap::day)
                .isEqualTo(kind == null ? List.of() : List.of(tuple(kind, gapDate)));
    }

    @Test
    void a_new_signature_takes_the_place_of_one_that_ended_and_of_none_that_still_holds() {
        List<Validity> renewed = List.of(validity("2025-01-01", "2025-12-31"), validity("2026-01-01", "2026-12-31"));
        assertThat(Readiness.of(DAY, true, Set.of("caw"), Map.of("caw", renewed)).canTable()).isTrue();
        List<Validity> ended = List.of(validity("2025-01-01", "2025-12-31"), validity("2024-01-01", "2024-12-31"), validity("2027-01-01", "2027-12-31"));
        assertThat(Readiness.of(DAY, true, Set.of("caw"), Map.of("caw", ended)).gaps())
                .containsExactly(new ProtocolGap("caw", ProtocolGap.Kind.EXPIRED, LocalDate.parse("2025-12-31")));
    }

    @Test
    void a_signature_of_who_does_not_take_part_changes_nothing() {
        assertThat(Readiness.of(DAY, true, Set.of("caw"), Map.of("caw", HOLDS, "vk", List.of(validity("2020-01-01", "2020-12-31")))).canTable()).isTrue();
    }

    @Test
    void without_a_ground_in_law_or_anybody_at_the_table_nothing_is_tabled() {
        assertThatThrownBy(() -> Readiness.of(DAY, false, Set.of("caw"), Map.of("caw", HOLDS)).require(code -> code))
                .isInstanceOf(Refusal.class).hasMessage("basisEnded");
        assertThatThrownBy(() -> Readiness.of(DAY, true, Set.of(), Map.of()).require(code -> code))
                .isInstanceOf(Refusal.class).hasMessage("nobodyAtTable");
    }

    @Test
    void the_refusal_names_those_it_depends_on() {
        assertThatThrownBy(() -> Readiness.of(DAY, true, BOTH, Map.of()).require(Map.of("caw", "CAW", "parket", "Parket")::get))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("protocolLacking");
                    assertThat(refusal.details()).containsExactly("CAW; Parket");
                });
    }

    private static Validity validity(String from, String until) {
        return new Validity(LocalDate.parse(from), LocalDate.parse(until));
    }
}
