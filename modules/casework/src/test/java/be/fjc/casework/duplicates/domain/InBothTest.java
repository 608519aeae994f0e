package be.fjc.casework.duplicates.domain;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.casework.domain.FamilyMember;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who seems to stand in two dossiers. */
class InBothTest {

    private final FamilyMember mother = member("Anna", "Testboom", "1985-03-02");
    private final FamilyMember child = member("Ada", "Testboom", "2015-01-01");

    private static FamilyMember member(String givenName, String familyName, String born) {
        return new FamilyMember(UUID.randomUUID(), givenName, familyName, born == null ? null : LocalDate.parse(born), "unknown", null, null, null, false,
                List.of(), "informed", null, null, null, null, false, null, null);
    }

    private static List<InBoth> found(List<FamilyMember> stays, List<FamilyMember> goes) {
        return InBoth.of(stays, goes, (one, other) -> false);
    }

    @Test
    void the_same_name_in_another_spelling_on_the_same_day_is_a_hint() {
        FamilyMember again = member("Anna", "Testbom", "1985-03-02");
        assertThat(found(List.of(child, mother), List.of(again))).containsExactly(new InBoth(mother.id(), again.id()));
    }

    @Test
    void who_was_born_on_another_day_is_somebody_else() {
        assertThat(found(List.of(mother), List.of(member("Anna", "Testboom", "1985-03-03")))).isEmpty();
        assertThat(found(List.of(mother), List.of(member("Anna", "Testboom", null)))).hasSize(1);
    }

    @Test
    void everybody_is_at_most_one_other_the_likeliest() {
        FamilyMember unsure = member("Anna", "Testboom", null);
        FamilyMember sure = member("Anna", "Testboom", "1985-03-02");
        assertThat(found(List.of(mother), List.of(unsure, sure))).containsExactly(new InBoth(mother.id(), sure.id()));
    }

    @Test
    void what_somebody_said_counts_for_more_than_any_likeness() {
        FamilyMember renamed = member("Celia", "Testbeek", null);
        FamilyMember again = member("Anna", "Testboom", "1985-03-02");
        assertThat(InBoth.of(List.of(mother), List.of(again, renamed), (one, other) -> other.equals(renamed.id())))
                .containsExactly(new InBoth(mother.id(), renamed.id()));
    }

    @Test
    void of_whom_the_name_cannot_be_read_nothing_is_guessed() {
        assertThat(found(List.of(member(null, null, null)), List.of(mother))).isEmpty();
    }
}
