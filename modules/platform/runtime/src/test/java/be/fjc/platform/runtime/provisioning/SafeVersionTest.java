package be.fjc.platform.runtime.provisioning;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeVersionTest {

    @ParameterizedTest
    @ValueSource(ints = {150_018, 150_019, 160_015, 170_011, 180_005, 140_099, 130_000, 90_624})
    void a_server_with_known_holes_is_refused_with_the_reason(int version) {
        assertThatThrownBy(() -> Migrator.requireSafe(version))
                .isInstanceOf(Migrator.UnsafeServerException.class)
                .hasMessageContaining("PostgreSQL " + version / 10_000 + "." + version % 10_000 + " is too old")
                .hasMessageContaining("15.20, 16.16, 17.12, 18.6 or later");
    }

    @ParameterizedTest
    @ValueSource(ints = {150_020, 150_021, 160_016, 170_012, 180_006, 190_000})
    void a_later_server_is_taken(int version) {
        assertThatCode(() -> Migrator.requireSafe(version)).doesNotThrowAnyException();
    }
}
