package be.fjc.casework.compartments.domain;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.casework.matching.domain.Called;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented people. */
class KeptPeopleTest {

    private static final LocalDate BORN = LocalDate.of(1990, 5, 17);

    private final KeptPeople people = KeptPeople.of(List.of(
            new Called("Ben Youssef", "Rachid", BORN),
            new Called("Vandenberghe", "Lore", null)));

    @ParameterizedTest
    @CsvSource({
        "Ben Youssef, Rachid, 1990-05-17, true",
        "Ben Youssef, Rachid, , true",
        "Ben Youssef, Rachid, 1990-05-18, false",
        "BEN YUSUF, Rashid, 1990-05-17, true",
        "Rachid, Ben Youssef, 1990-05-17, true",
        "Van den Berghe, Lore, 1984-01-02, true",
        "Van den Berghe, Lotte, 1984-01-02, false",
        "Berghe-Claes, Lore, , false",
        "Vandenberghe, Rachid, , false",
        "Vandenberghe, , , false",
        ", Lore, , false",
        "-, -, , false",
    })
    void a_whole_name_that_sounds_alike_counts_unless_another_birth_date_is_known(
            String familyName, String givenName, LocalDate birthDate, boolean mayBe) {
        assertThat(people.mayInclude(familyName, givenName, birthDate)).isEqualTo(mayBe);
    }

    @Test
    void from_whom_nothing_is_kept_sees_everybody() {
        assertThat(KeptPeople.of(List.of()).mayInclude("Vandenberghe", "Lore", null)).isFalse();
    }
}
