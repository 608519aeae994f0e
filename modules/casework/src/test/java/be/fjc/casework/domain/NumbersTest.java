package be.fjc.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @Test
    void a_receipt_number_can_be_read_aloud() {
        assertThat(ReceiptNumber.draw(2026, new Random(7)).value()).matches("R-2026-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}");
        assertThat(DossierNumber.draw(2026, new Random(7)).value()).startsWith("D-2026-");
    }

    @Test
    void twenty_thousand_numbers_differ() {
        var chance = new Random(7);
        Set<String> drawn = new HashSet<>();
        for (int round = 0; round < 20_000; round++) {
            drawn.add(ReceiptNumber.draw(2026, chance).value());
        }
        assertThat(drawn).hasSize(20_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "R-2026-1", "D-2026-ABCD-EFGH", "R-2026-ABCD-EFG0", "R-2026-abcd-efgh", "R-2026-ABCD-EFGH "})
    void what_is_no_receipt_number_is_refused(String text) {
        assertThatThrownBy(() -> new ReceiptNumber(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
