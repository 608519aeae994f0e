package be.fjc.chainapproach.tables.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.platform.kernel.InvalidInput;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConsultationTableTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Test
    void who_takes_part_is_who_was_named_last() {
        ConsultationTable table = table("caw", "parket");
        table.define(definition("caw", "vk"), TODAY.plusDays(1), NOW);
        assertThat(table.organisations()).containsExactly("caw", "vk");
        assertThat(table.isAttendedBy("parket")).isFalse();
    }

    @Test
    void who_does_not_sign_can_only_leave() {
        ConsultationTable table = table("caw", "parket");
        sign(table, "caw");
        assertThat(table.readinessOn(TODAY, true).canTable()).isFalse();
        table.define(definition("caw"), TODAY, NOW);
        assertThat(table.readinessOn(TODAY, true).canTable()).isTrue();
    }

    @Test
    void who_comes_back_is_still_bound_by_what_was_signed() {
        ConsultationTable table = table("caw");
        sign(table, "caw");
        table.define(definition("vk"), TODAY, NOW);
        table.define(definition("caw"), TODAY, NOW);
        assertThat(table.readinessOn(TODAY, true).canTable()).isTrue();
    }

    @Test
    void what_was_signed_of_another_protocol_binds_nobody_to_this_one() {
        ConsultationTable table = table("caw", "vk");
        sign(table, "caw");
        sign(table, "vk");
        assertThat(table.boundOn(TODAY)).containsExactlyInAnyOrder("caw", "vk");
        table.define(by("Protocol 2027", "caw", "vk"), TODAY, NOW.plusSeconds(1));
        assertThat(table.boundOn(TODAY)).isEmpty();
        assertThat(table.readinessOn(TODAY, true).canTable()).isFalse();
        sign(table, "caw");
        assertThat(table.boundOn(TODAY)).containsExactly("caw");
        assertThat(table.editions()).extracting(one -> one.terms().protocol()).as("of a meeting that was held it stays known what it was for")
                .containsExactly("Protocol 2027", "Protocol 2026");
    }

    @Test
    void nothing_binds_until_before_it_begins() {
        assertThatThrownBy(() -> new Signed("caw", TODAY, new Validity(TODAY, TODAY.minusDays(1)))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_table_that_goes_over_interventions_says_of_which_zones() {
        assertThatThrownBy(() -> new ConsultationTable.Definition("Tafel", "Veiligheid", "Geweld", "consent", "Protocol", Rhythm.WEEKLY, false, true,
                Set.of(), Set.of("caw"))).hasMessage("screeningNeedsZones");
    }

    @Test
    void the_latest_entry_comes_first() {
        ConsultationTable table = table("caw", "vk");
        sign(table, "caw");
        table.signed(new Signed("vk", TODAY, new Validity(TODAY, TODAY)), UUID.randomUUID(), NOW.plusSeconds(1));
        assertThat(table.signatures()).extracting(one -> one.signed().organisation()).containsExactly("vk", "caw");
    }

    private static void sign(ConsultationTable table, String organisation) {
        table.signed(new Signed(organisation, TODAY, new Validity(TODAY, TODAY.plusYears(1))), UUID.randomUUID(), NOW);
    }

    private static ConsultationTable table(String... organisations) {
        return new ConsultationTable(UUID.randomUUID(), definition(organisations), TODAY, NOW);
    }

    private static ConsultationTable.Definition definition(String... organisations) {
        return by("Protocol 2026", organisations);
    }

    private static ConsultationTable.Definition by(String protocol, String... organisations) {
        return new ConsultationTable.Definition("Tafel", "Veiligheid", "Geweld", "consent", protocol, Rhythm.MONTHLY, true, false,
                Set.of(), Set.of(organisations));
    }
}
