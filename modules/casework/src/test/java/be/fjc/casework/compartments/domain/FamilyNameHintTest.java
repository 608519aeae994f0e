package be.fjc.casework.compartments.domain;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.platform.people.Person;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FamilyNameHintTest {

    @Test
    void capitals_accents_and_marks_make_no_difference() {
        assertThat(hinted("Ann Van den Voorbeeld", "VAN DEN VOORBEELD")).isTrue();
        assertThat(hinted("Ann Dé-Voorbeeld (synthetisch)", "de voorbeeld")).isTrue();
        assertThat(hinted("Ann Voorbeeld", "Voorbeeld")).isTrue();
    }

    @Test
    void a_part_of_a_name_is_no_name() {
        assertThat(hinted("Ann Nietvoorbeeld", "Voorbeeld")).isFalse();
        assertThat(hinted("Voorbeeld Anders", "Voorbeeld")).isFalse();
        assertThat(hinted("Ann Voorbeeld", "")).isFalse();
        assertThat(hinted("Ann Voorbeeld", "Van Voorbeeld")).isFalse();
    }

    private static boolean hinted(String colleague, String familyName) {
        Person person = new Person(new UUID(0, 1), colleague, "centre", Set.of());
        return !FamilyNameHint.among(List.of(person), List.of(familyName)).isEmpty();
    }
}
