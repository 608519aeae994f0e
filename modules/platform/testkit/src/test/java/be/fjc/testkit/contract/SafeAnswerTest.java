package be.fjc.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The oracle of safe answers notices what it must, and is not led astray by chance. */
class SafeAnswerTest {

    @ParameterizedTest
    @ValueSource(strings = {"java.lang.NullPointerException", "\tat be.fjc.platform.Somewhere", "PSQL said no", "SRVE0255E", "a.b.SomeThrowable: x",
            "org.eclipse.persistence.exceptions.DatabaseException", "{\"detail\":\"org.postgresql.util.PSQLException: ERROR: SQLSTATE 42601\"}"})
    void innards_are_noticed(String text) {
        assertThat(SafeAnswer.tellsHowWeAreMade(text)).isTrue();
    }

    @Test
    void a_token_in_which_chance_spelt_a_word_tells_nothing() {
        String signature = "q".repeat(60) + "PSQL" + "Z".repeat(20);

        assertThat(SafeAnswer.tellsHowWeAreMade("{\"token\":\"eyJhbGciOiJFUzI1NiJ9." + signature + "\"}")).isFalse();
        assertThat(SafeAnswer.tellsHowWeAreMade("{\"title\":\"Niet gevonden\"}")).isFalse();
    }
}
