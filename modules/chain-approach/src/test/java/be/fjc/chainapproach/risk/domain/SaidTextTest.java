package be.fjc.chainapproach.risk.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SaidTextTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-20");

    @Test
    void what_was_said_comes_back_as_it_was() {
        Said said = new Said(
                List.of(new Answer("control", State.YES, "gesprek", DAY, Confidence.HIGH), Answer.unknown("fear")),
                Level.HIGH,
                "Zij is bang.",
                List.of(new ImportedScore("Lijst", DAY, 14, Level.HIGH, "Dienst", false, null),
                        new ImportedScore("COL 15/2020", DAY, null, Level.ACUTE, "Politie", true, "ME.43.L1.000001/2026")));
        assertThat(SaidText.read(SaidText.of(said))).isEqualTo(said);
    }

    @Test
    void no_sign_that_somebody_types_ends_a_cell_or_a_line() {
        String text = "a\tb\nc\\d\\te\r\n\\n\u2028|";
        Said said = new Said(List.of(new Answer("control", State.NO, text, DAY, Confidence.LOW)), Level.LOW, text, List.of());
        assertThat(SaidText.read(SaidText.of(said))).isEqualTo(said);
    }

    @Test
    void nothing_said_is_nothing() {
        Said nothing = new Said(List.of(), null, null, List.of());
        assertThat(SaidText.read(SaidText.of(nothing))).isEqualTo(nothing);
    }
}
