package be.fjc.platform.runtime.audit;

import static be.fjc.platform.runtime.audit.SameFamilyName.bears;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SameFamilyNameTest {

    @Test
    void the_end_of_a_name_is_compared_whatever_its_accents_capitals_and_spaces() {
        assertThat(bears("Anna Van der Testbóóm (synthetisch)", "van-der testboom")).isTrue();
        assertThat(bears("Anna Testboom", "Testboom")).isTrue();
        assertThat(bears("Testboom Anna", "Testboom")).isFalse();
        assertThat(bears("Testboom", "Testboom")).as("no given name: it cannot be told apart").isFalse();
        assertThat(bears("Anna Li", "Li")).as("too short to mean anything").isFalse();
    }

    @Test
    void ten_working_days_are_two_weeks() {
        LocalDate sunday = LocalDate.of(2026, 11, 22);

        assertThat(LookForUnusualAccess.dueFrom(sunday)).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(LookForUnusualAccess.dueFrom(sunday.plusDays(1))).isEqualTo(LocalDate.of(2026, 12, 7));
    }
}
