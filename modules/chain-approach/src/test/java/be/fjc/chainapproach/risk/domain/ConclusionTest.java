package be.fjc.chainapproach.risk.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConclusionTest {

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final Instrument ADULTS = Instruments.all().get(0);

    private final Outcome flagged = ADULTS.weigh(Answers.to(ADULTS, Set.of("strangulation"), Set.of()), 0, null);
    private final Outcome escalated = ADULTS.weigh(Answers.to(ADULTS, Set.of(), Set.of()), 3, null);

    @Test
    void the_level_of_the_outcome_needs_no_reason() {
        assertThat(Conclusion.on(flagged, Level.HIGH, null, ONE, null)).isEqualTo(new Conclusion(Level.HIGH, null, ONE, null));
    }

    @Test
    void any_other_needs_one() {
        assertThatThrownBy(() -> Conclusion.on(flagged, Level.ACUTE, " ", ONE, null)).hasMessage("reasonNeeded");
        assertThat(Conclusion.on(flagged, Level.ACUTE, "Hij staat aan de deur.", ONE, null).level()).isEqualTo(Level.ACUTE);
    }

    @Test
    void below_a_floor_nobody_goes_alone() {
        assertThatThrownBy(() -> Conclusion.on(flagged, Level.MEDIUM, "Verkeerd begrepen.", ONE, null)).hasMessage("secondPersonNeeded");
        assertThatThrownBy(() -> Conclusion.on(flagged, Level.MEDIUM, "Verkeerd begrepen.", ONE, ONE)).hasMessage("secondPersonNeeded");
        assertThatThrownBy(() -> Conclusion.on(flagged, Level.MEDIUM, null, ONE, OTHER)).hasMessage("reasonNeeded");
        assertThat(Conclusion.on(flagged, Level.MEDIUM, "Verkeerd begrepen.", ONE, OTHER).second()).isEqualTo(OTHER);
    }

    @Test
    void without_a_floor_a_reason_is_enough() {
        assertThat(escalated.level()).isEqualTo(Level.HIGH);
        assertThat(Conclusion.on(escalated, Level.MEDIUM, "Drie meldingen van één avond.", ONE, OTHER))
                .isEqualTo(new Conclusion(Level.MEDIUM, "Drie meldingen van één avond.", ONE, null));
    }
}
