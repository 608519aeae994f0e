package be.fjc.platform.runtime.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PatienceTest {

    @Test
    void each_pause_is_twice_the_one_before() {
        assertThat(new Patience(1).pause()).isEqualTo(Duration.ofSeconds(2));
        for (int attempts = 2; attempts <= 10; attempts++) {
            assertThat(new Patience(attempts).pause()).isEqualTo(new Patience(attempts - 1).pause().multipliedBy(2));
        }
    }

    @Test
    void the_tenth_failure_is_the_last() {
        assertThat(new Patience(9).isOver()).isFalse();
        assertThat(new Patience(10).isOver()).isTrue();
    }
}
