package be.fjc.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepParametersTest {

    private final StepParameters column = new StepParameters();

    @Test
    void codes_dates_and_ids_come_back_as_they_were() {
        var params = Map.of("from", "1", "to", "spoor-2_b", "nextContactOn", "2026-10-20");
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(params))).isEqualTo(params);
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(Map.of()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anna Testboom", "a;b=c", "", "Ze belde; hij ook", "é"})
    void a_sentence_does_not_fit(String text) {
        assertThatThrownBy(() -> column.convertToDatabaseColumn(Map.of("note", text))).isInstanceOf(IllegalArgumentException.class);
    }
}
