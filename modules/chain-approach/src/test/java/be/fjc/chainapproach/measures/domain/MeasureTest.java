package be.fjc.chainapproach.measures.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.casework.DossierId;
import be.fjc.chainapproach.workroom.BoundSeal;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.sealing.Seal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Until when something holds, and when somebody is asked to look again. */
class MeasureTest {

    private static final UUID ME = UUID.randomUUID();
    private static final UUID FATHER = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final LocalDate FROM = LocalDate.of(2026, 11, 20);
    private static final LocalDate UNTIL = FROM.plusDays(60);

    private final Seal seal = new BoundSeal();

    @Test
    void fourteen_days_before_the_end_it_is_to_prompt_and_once_it_was_never_again() {
        Measure ban = measure(UNTIL);
        assertThat(ban.isToPrompt(UNTIL.minusDays(15), 14)).isFalse();
        assertThat(ban.isToPrompt(UNTIL.minusDays(14), 14)).isTrue();
        assertThat(ban.isToPrompt(UNTIL, 14)).isTrue();
        assertThat(ban.isToPrompt(UNTIL.plusDays(1), 14)).as("it is over").isFalse();
        ban.prompted(NOW);
        assertThat(ban.isToPrompt(UNTIL.minusDays(14), 14)).isFalse();
        assertThat(measure(null).isToPrompt(UNTIL, 14)).as("without an end").isFalse();
    }

    @Test
    void one_that_ended_earlier_asks_nothing_and_ends_once() {
        Measure ban = measure(UNTIL);
        assertThatThrownBy(() -> ban.end(FROM.minusDays(1), "Te vroeg", seal, ME, NOW)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> ban.end(UNTIL.plusDays(1), "Te laat", seal, ME, NOW)).as("it would hold longer").isInstanceOf(InvalidInput.class);
        ban.end(FROM.plusDays(5), "Opgeheven", seal, ME, NOW);
        assertThat(ban.isToPrompt(UNTIL.minusDays(14), 14)).isFalse();
        assertThat(ban.holdsOn(FROM.plusDays(5))).isTrue();
        assertThat(ban.holdsOn(FROM.plusDays(6))).isFalse();
        assertThatThrownBy(() -> ban.end(FROM.plusDays(6), "Nog eens", seal, ME, NOW)).isInstanceOf(Refusal.class);
    }

    @Test
    void nobody_is_protected_from_oneself_and_nothing_ends_before_it_begins() {
        assertThatThrownBy(() -> measure(FROM.minusDays(1))).isInstanceOf(InvalidInput.class);
        var oneself = new Measure.Imposed(MeasureKind.CONTACT_BAN, Issuer.PROSECUTION, FATHER, FATHER, FROM, UNTIL, null, null);
        assertThatThrownBy(() -> new Measure(UUID.randomUUID(), new DossierId(ME), oneself, seal, "parket", ME, NOW)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> measure(UNTIL).broken(new Breach.Told(FROM.minusDays(1), "Te vroeg"), seal, "caw", ME, NOW)).isInstanceOf(InvalidInput.class);
    }

    private Measure measure(LocalDate until) {
        var imposed = new Measure.Imposed(MeasureKind.CONTACT_BAN, Issuer.PROSECUTION, FATHER, null, FROM, until, "Geen contact", "Waarom");
        return new Measure(UUID.randomUUID(), new DossierId(ME), imposed, seal, "parket", ME, NOW);
    }
}
