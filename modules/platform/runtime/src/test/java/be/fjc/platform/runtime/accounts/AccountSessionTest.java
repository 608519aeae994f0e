package be.fjc.platform.runtime.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.platform.kernel.Ids;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AccountSessionTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

    private final AccountSession session = AccountSession.ofPerson(Ids.next(), Ids.next(), "fjc", MONDAY);

    @Test
    void half_an_hour_of_silence_ends_it() {
        assertThat(session.isAlive(after(29, 59))).isTrue();
        assertThat(session.isAlive(after(30, 0))).isFalse();
    }

    @Test
    void a_sign_of_life_gives_another_half_hour() {
        session.seen(after(20, 0));
        assertThat(session.isAlive(after(49, 59))).isTrue();
        assertThat(session.idleEndsAt()).isEqualTo(after(50, 0));
    }

    @Test
    void a_sign_of_life_after_the_end_comes_too_late() {
        session.seen(after(31, 0));
        assertThat(session.isAlive(after(31, 0))).isFalse();
    }

    @Test
    void after_ten_hours_it_is_over_however_busy_it_was() {
        for (int minute = 0; minute < 600; minute += 10) {
            session.seen(after(minute, 0));
        }
        assertThat(session.isAlive(after(599, 59))).isTrue();
        assertThat(session.idleEndsAt()).isEqualTo(after(600, 0));
        assertThat(session.isAlive(after(600, 0))).isFalse();
    }

    @Test
    void ended_is_ended() {
        session.end(after(1, 0));
        session.seen(after(2, 0));
        assertThat(session.isAlive(after(2, 0))).isFalse();
    }

    @Test
    void a_machines_session_is_as_short_as_its_token() {
        AccountSession machine = AccountSession.ofMachine(Ids.next(), Ids.next(), "fjc", MONDAY);
        machine.seen(after(14, 0));
        assertThat(machine.isAlive(after(14, 59))).isTrue();
        assertThat(machine.isAlive(after(15, 0))).isFalse();
    }

    private static Instant after(int minutes, int seconds) {
        return MONDAY.plus(Duration.ofMinutes(minutes)).plusSeconds(seconds);
    }
}
