package be.fjc.chainapproach.minutes.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.platform.kernel.InvalidInput;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SaidTest {

    private static final LocalDate DAY = LocalDate.parse("2026-12-01");

    @ParameterizedTest
    @EnumSource(EntryKind.class)
    void a_fact_a_dissent_and_what_is_told_come_from_an_organisation(EntryKind kind) {
        String recipient = kind == EntryKind.TOLD ? "De moeder" : null;
        new Said(kind, EntryClass.TABLE, "caw", DAY, recipient, "Woorden");
        if (kind == EntryKind.FACT || kind == EntryKind.DISSENT || kind == EntryKind.TOLD) {
            refused("organisation", () -> new Said(kind, EntryClass.TABLE, null, DAY, recipient, "Woorden"));
        } else {
            assertThat(new Said(kind, EntryClass.TABLE, null, DAY, recipient, "Woorden").organisation()).isNull();
        }
    }

    @Test
    void only_what_is_told_is_told_to_somebody() {
        refused("toldTo", () -> new Said(EntryKind.TOLD, EntryClass.TABLE, "caw", null, null, "Woorden"));
        refused("toldTo", () -> new Said(EntryKind.FACT, EntryClass.TABLE, "caw", null, "De moeder", "Woorden"));
    }

    @Test
    void the_next_time_is_a_day_and_everything_else_is_words() {
        refused("notedOn", () -> new Said(EntryKind.NEXT_DATE, EntryClass.TABLE, null, null, null, "Woorden"));
        assertThat(new Said(EntryKind.NEXT_DATE, EntryClass.TABLE, null, DAY, null, "").wording()).isEmpty();
        refused("wording", () -> new Said(EntryKind.DECISION, EntryClass.TABLE, null, DAY, null, ""));
    }

    private static void refused(String name, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(InvalidInput.class, input ->
                assertThat(input.issues()).extracting(InvalidInput.Issue::name).containsExactly(name));
    }
}
