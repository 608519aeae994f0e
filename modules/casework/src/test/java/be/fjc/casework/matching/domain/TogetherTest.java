package be.fjc.casework.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.casework.domain.FamilyMember;
import be.fjc.casework.domain.FamilyMember.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One member out of two. */
class TogetherTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    private final Label victim = new Label("victim", "referrer", DAY, false);
    private final Label child = new Label("child", "police", DAY, true);
    private final FamilyMember full = new FamilyMember(UUID.randomUUID(), "Anna", "Testboom", DAY, "woman", "Testdorp", "0400", "Berbers", true,
            List.of(victim), "agrees", null, "Synthetisch", DAY, "dependent", true, DAY, DAY.plusDays(9));
    private final FamilyMember bare = new FamilyMember(UUID.randomUUID(), "Ana", "Testboom", null, "unknown", null, null, null, false,
            List.of(child, new Label("victim", "police", DAY, false)), "notInformed", "Synthetisch", null, null, "unknown", false, null, null);

    @Test
    void who_stays_keeps_own_values_and_gets_those_that_were_not_known() {
        FamilyMember one = Together.of(bare, full, Set.of());
        assertThat(one.id()).isEqualTo(bare.id());
        assertThat(one.givenName()).isEqualTo("Ana");
        assertThat(one.birthDate()).isEqualTo(DAY);
        assertThat(List.of(one.gender(), one.municipality(), one.phone(), one.language(), one.residenceStatus()))
                .containsExactly("woman", "Testdorp", "0400", "Berbers", "dependent");
        assertThat(one.interpreter()).isTrue();
        assertThat(List.of(one.informed(), one.notInformedReason())).containsExactly("notInformed", "Synthetisch");
        assertThat(one.leftOn()).as("no day says that somebody is there until now").isNull();
    }

    @Test
    void a_value_of_who_goes_is_taken_when_it_is_chosen_and_there() {
        FamilyMember one = Together.of(full, bare, Set.of(MemberField.GIVEN_NAME, MemberField.BIRTH_DATE, MemberField.INFORMED, MemberField.MEMBERSHIP));
        assertThat(one.givenName()).isEqualTo("Ana");
        assertThat(one.birthDate()).as("there is none to take").isEqualTo(DAY);
        assertThat(List.of(one.informed(), one.notInformedReason())).containsExactly("notInformed", "Synthetisch");
        assertThat(one.joinedOn()).isNull();
        assertThat(one.leftOn()).isNull();
    }

    @Test
    void the_roles_of_both_stay_each_once_and_the_chosen_one_leads() {
        assertThat(Together.of(full, bare, Set.of()).roles()).containsExactly(victim, child);
        assertThat(Together.of(full, bare, Set.of(MemberField.ROLES)).roles()).isEqualTo(bare.roles());
    }

    @Test
    void a_flag_for_safety_is_never_lost() {
        assertThat(Together.of(bare, full, Set.of()).safetyFlag()).isTrue();
        assertThat(Together.of(full, bare, Set.of()).safetyFlag()).isTrue();
        assertThat(Together.of(bare, bare, Set.of()).safetyFlag()).isFalse();
    }

    @Test
    void somebody_chooses_where_both_say_something_else() {
        assertThat(Together.choices(full, bare)).containsExactly(MemberField.GIVEN_NAME, MemberField.ROLES, MemberField.INFORMED, MemberField.MEMBERSHIP);
    }

    @Test
    void who_reads_nothing_is_shown_no_difference() {
        FamilyMember hidden = new FamilyMember(full.id(), null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
        assertThat(Together.choices(hidden, hidden)).isEmpty();
    }
}
