package be.fjc.casework.safecontact.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.casework.DossierId;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ContactDetailTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final byte[] SEALED = {1, 2, 3};
    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void a_detail_is_plain_or_sealed_and_never_both() {
        assertThatThrownBy(() -> detail("0400", SEALED)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> detail(null, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void protecting_leaves_nothing_readable_and_counts_a_municipality_only_where_the_centre_says_so() {
        ContactDetail counted = detail("Straat 1", null);
        ContactDetail uncounted = detail("Straat 1", null);
        counted.protect(SEALED, true);
        uncounted.protect(SEALED, false);

        assertThat(counted.plain()).isNull();
        assertThat(counted.isSafetyCritical()).isTrue();
        assertThat(counted.municipality()).isEqualTo("Mechelen");
        assertThat(uncounted.municipality()).isNull();
        assertRefused(() -> counted.protect(SEALED, true), "detailSealed");
    }

    @Test
    void lifting_takes_two_people_and_until_then_it_stays_sealed() {
        ContactDetail secret = detail(null, SEALED);
        assertRefused(() -> secret.requireSecondPerson(OTHER), "liftingNotAsked");
        secret.askLifting("Verhuisd", ONE, NOW);

        assertRefused(() -> secret.askLifting("Nog eens", OTHER, NOW), "liftingAsked");
        assertRefused(() -> secret.lift("Straat 1", ONE), "liftingOwn");
        assertThat(secret.isSafetyCritical()).isTrue();
        assertThat(secret.plain()).isNull();

        secret.lift("Straat 1", OTHER);
        assertThat(secret.isSafetyCritical()).isFalse();
        assertThat(secret.plain()).isEqualTo("Straat 1");
        assertThat(secret.liftingReason()).isNull();
        assertRefused(() -> secret.askLifting("Nog eens", ONE, NOW), "detailNotSealed");
    }

    @Test
    void who_asked_may_take_it_back() {
        ContactDetail secret = detail(null, SEALED);
        secret.askLifting("Vergissing", ONE, NOW);
        secret.keepSealed();

        assertThat(secret.isSafetyCritical()).isTrue();
        assertThat(secret.liftingAskedBy()).isNull();
        assertRefused(secret::keepSealed, "liftingNotAsked");
    }

    @Test
    void it_does_not_end_before_it_starts() {
        ContactDetail detail = detail("Straat 1", null);
        assertThatThrownBy(() -> detail.end(LocalDate.parse("2026-10-31"))).isInstanceOf(InvalidInput.class);
        detail.end(LocalDate.parse("2026-11-01"));
        assertThat(detail.endsOn()).isEqualTo("2026-11-01");
    }

    private static void assertRefused(Runnable act, String code) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static ContactDetail detail(String plain, byte[] secret) {
        var told = new ContactDetail.Told(UUID.randomUUID(), DetailKind.STAY_ADDRESS, "Mechelen", LocalDate.parse("2026-11-01"), null);
        return new ContactDetail(UUID.randomUUID(), new DossierId(UUID.randomUUID()), told, plain, secret, ONE, NOW);
    }
}
