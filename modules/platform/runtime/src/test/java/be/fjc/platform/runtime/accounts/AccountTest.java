package be.fjc.platform.runtime.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.platform.access.Role;
import be.fjc.platform.kernel.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

    private static final Capacity AT_CENTRE = new Capacity("fjc", Set.of(Role.INTAKE_WORKER));

    private final Account account = new Account(Ids.next(), "intake", "Test Intake (synthetisch)", List.of(AT_CENTRE), "#1", MONDAY);

    @Test
    void a_new_account_is_open_and_must_change_its_password() {
        assertThat(account.isOpen(MONDAY)).isTrue();
        assertThat(account.mustChangePassword()).isTrue();
    }

    @Test
    void five_wrong_passwords_close_it_for_a_quarter_of_an_hour() {
        fail(4);
        assertThat(account.isLocked(MONDAY)).isFalse();
        fail(1);
        assertThat(account.isLocked(MONDAY)).isTrue();
        assertThat(account.isLocked(MONDAY.plus(Duration.ofMinutes(15)).minusMillis(1))).isTrue();
        assertThat(account.isLocked(MONDAY.plus(Duration.ofMinutes(15)))).isFalse();
    }

    @Test
    void guessing_on_does_not_make_the_lock_longer() {
        fail(5);
        account.failed(MONDAY.plus(Duration.ofMinutes(14)));
        assertThat(account.isLocked(MONDAY.plus(Duration.ofMinutes(15)))).isFalse();
    }

    @Test
    void after_the_lock_counting_starts_again() {
        fail(5);
        Instant later = MONDAY.plus(Duration.ofMinutes(16));
        for (int i = 0; i < 4; i++) {
            account.failed(later);
        }
        assertThat(account.isLocked(later)).isFalse();
        account.failed(later);
        assertThat(account.isLocked(later)).isTrue();
    }

    @Test
    void the_right_password_forgets_the_wrong_ones() {
        fail(4);
        account.signedIn();
        fail(4);
        assertThat(account.isLocked(MONDAY)).isFalse();
    }

    @Test
    void a_chosen_password_is_the_persons_own_and_a_reset_one_is_not() {
        account.passwordChosen("#2");
        assertThat(account.mustChangePassword()).isFalse();
        fail(5);
        account.passwordReset("#3");
        assertThat(account.mustChangePassword()).isTrue();
        assertThat(account.isOpen(MONDAY)).isTrue();
        assertThat(account.passwordHash()).isEqualTo("#3");
    }

    @Test
    void a_disabled_account_does_not_open() {
        account.change("Test Intake (synthetisch)", List.of(new Capacity("caw", Set.of(Role.CASE_DIRECTOR))), true);
        assertThat(account.isOpen(MONDAY)).isFalse();
        assertThat(account.organisation()).isEqualTo("caw");
        assertThat(account.capacities()).containsExactly(new Capacity("caw", Set.of(Role.CASE_DIRECTOR)));
    }

    @Test
    void whoever_works_for_two_has_the_roles_of_each_apart_and_begins_in_the_first() {
        Capacity atPartner = new Capacity("caw", Set.of(Role.CASE_DIRECTOR, Role.PARTNER_WORKER));
        account.change("Test Intake (synthetisch)", List.of(AT_CENTRE, atPartner), false);
        assertThat(account.capacities()).containsExactly(AT_CENTRE, atPartner);
        assertThat(account.capacityAt("caw")).contains(atPartner);
        assertThat(account.capacityAt("elders")).isEmpty();
        account.change("Test Intake (synthetisch)", List.of(atPartner), false);
        assertThat(account.capacities()).containsExactly(atPartner);
        assertThat(account.organisation()).isEqualTo("caw");
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            account.failed(MONDAY);
        }
    }
}
