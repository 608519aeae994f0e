package be.fjc.testkit.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void a_mismatch_fails_at_the_end_and_says_the_seed() {
        Tally tally = Tally.of("test", "one of two is wrong");
        tally.trial(Duration.ofMillis(2));
        tally.trial();
        tally.mismatch("GET /x answered 200");

        assertThatThrownBy(tally::close).isInstanceOf(AssertionError.class)
                .hasMessageContaining("GET /x answered 200").hasMessageContaining("1 mismatches in 2 trials")
                .hasMessageContaining(Long.toString(Size.seed()));
    }

    @Test
    void an_attack_that_tried_nothing_proves_nothing() {
        assertThatThrownBy(Tally.of("test", "nothing")::close).hasMessageContaining("nothing was tried");
    }

    @Test
    void an_attack_that_was_held_off_passes() {
        Tally tally = Tally.of("test", "held");
        tally.trial();

        assertThatCode(tally::close).doesNotThrowAnyException();
    }

    @Test
    void chance_is_the_same_in_every_run() {
        assertThat(Size.chance("a").nextLong()).isEqualTo(Size.chance("a").nextLong()).isNotEqualTo(Size.chance("b").nextLong());
        assertThat(Size.of(3, 9)).isIn(3, 9);
    }
}
