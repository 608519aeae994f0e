package be.fjc.shortchain.screening.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import be.fjc.shortchain.interventions.domain.Intervention;
import be.fjc.shortchain.interventions.domain.Reported;
import be.fjc.shortchain.interventions.domain.Source;
import be.fjc.shortchain.workroom.BoundSeal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScreeningTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final UUID ANN = UUID.randomUUID();
    private static final UUID BEN = UUID.randomUUID();

    private final Intervention intervention = new Intervention(UUID.randomUUID(),
            new Reported("SYN/1", NOW, "Mechelen", "rivierenland", "43", null, List.of(), null), "mark",
            new Intervention.Origin(Source.HAND, "centrum", null, null, ANN, NOW), new BoundSeal());

    @Test
    void a_reason_belongs_to_what_follows() {
        assertThatThrownBy(() -> new Screening(Outcome.CONTACT, Reason.SETTLED, 1)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new Screening(Outcome.CONTACT, Reason.FIRST_TIME, 4)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void nothing_follows_from_the_gravest_level_never() {
        assertThatThrownBy(() -> new Screening(Outcome.NO_ACTION, Reason.SETTLED, 3)).isInstanceOf(Refusal.class).hasMessage("gravestNeedsFollowUp");
    }

    @Test
    void one_decision_and_the_second_loses() {
        intervention.screen(new Screening(Outcome.CONTACT, Reason.FIRST_TIME, 1), ANN, NOW);
        assertThatThrownBy(() -> intervention.screen(new Screening(Outcome.DOSSIER, Reason.HIGH_RISK, 3), BEN, NOW)).hasMessage("alreadyScreened");
        assertThat(intervention.outcome()).isEqualTo(Outcome.CONTACT);
    }

    @Test
    void who_decided_takes_it_back_for_ten_minutes() {
        intervention.screen(new Screening(Outcome.CONTACT, Reason.FIRST_TIME, 1), ANN, NOW);
        assertThatThrownBy(() -> intervention.takeBack(BEN, NOW)).hasMessage("screeningNotOwn");
        assertThatThrownBy(() -> intervention.takeBack(ANN, NOW.plus(Duration.ofMinutes(10)))).hasMessage("screeningUndoOver");
        intervention.takeBack(ANN, NOW.plus(Duration.ofMinutes(9)));
        assertThat(intervention.isScreened()).isFalse();
    }
}
