package be.fjc.platform.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that take each other's place on a day. */
class DatedNumbersTest {

    @Test
    void each_holds_from_its_day_until_the_next_and_none_before_the_first() {
        DatedNumbers days = DatedNumbers.of("2013-01-01: 10, 2019-06-03:14");

        assertThat(days.on(LocalDate.of(2012, 12, 31))).isEmpty();
        assertThat(days.on(LocalDate.of(2013, 1, 1))).contains(10);
        assertThat(days.on(LocalDate.of(2019, 6, 2))).contains(10);
        assertThat(days.on(LocalDate.of(2019, 6, 3))).contains(14);
        assertThat(days.on(LocalDate.of(2040, 1, 1))).contains(14);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "14", "2019-06-03", "2019-06-31: 14", "2019-06-03: veertien", "2019-06-03: 14,", "2019-06-03: 14, 2019-06-03: 10", "2019-6-3: 14"})
    void what_is_not_written_like_that_is_refused(String text) {
        assertThat(DatedNumbers.isWritten(text)).isFalse();
    }
}
