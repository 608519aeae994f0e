package org.example.gapsignals.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.Refusal;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GapSignalTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void a_signal_goes_on_the_agenda_once() {
        GapSignal signal = new GapSignal(Ids.at(MONDAY), Theme.HOUSING, "Hasselt", "No shelter in the weekend", UUID.randomUUID(), MONDAY);
        signal.putOnAgenda(MONDAY);
        assertThat(signal.isOnAgenda()).isTrue();
        assertThatThrownBy(() -> signal.putOnAgenda(MONDAY)).isInstanceOf(Refusal.class).hasMessage("alreadyOnAgenda");
    }

    @Test
    void what_is_told_of_a_signal_holds_no_free_text() {
        GapSignal signal = new GapSignal(Ids.at(MONDAY), Theme.CHILDREN, "Genk", "Long waiting lists", UUID.randomUUID(), MONDAY);
        assertThat(signal.signalled().toString()).contains("children", "Genk").doesNotContain("waiting");
    }
}
