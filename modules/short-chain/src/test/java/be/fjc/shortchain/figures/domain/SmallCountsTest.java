package be.fjc.shortchain.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SmallCountsTest {

    @Test
    void nothing_small_nothing_left_out() {
        assertThat(SmallCounts.among(Map.of(1, 27, 2, 21, 3, 12))).isEmpty();
        assertThat(SmallCounts.among(Map.of(1, 0, 2, 5, 3, 12))).isEmpty();
    }

    @Test
    void one_that_is_small_takes_the_next_along() {
        assertThat(SmallCounts.among(Map.of(1, 27, 2, 21, 3, 4))).containsExactly(2, 3);
    }

    @Test
    void two_that_are_small_hide_each_other() {
        assertThat(SmallCounts.among(Map.of(1, 27, 2, 1, 3, 4))).containsExactly(2, 3);
    }
}
