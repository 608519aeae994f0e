package be.fjc.shortchain.housebans.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.sealing.Place;
import be.fjc.platform.sealing.Seal;
import be.fjc.shortchain.housebans.domain.HouseBan.Ordered;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What becomes of a house ban, from the notice to the day it ends. */
class HouseBanTest {

    private static final UUID SOMEBODY = UUID.randomUUID();
    private static final Instant NOTICE = Instant.parse("2026-11-10T21:40:00Z");
    private static final Instant END = Instant.parse("2026-11-24T21:40:00Z");
    private static final Instant LATER = NOTICE.plus(Duration.ofDays(3));
    private static final AnotherCalendar OFFICES = new AnotherCalendar();
    private static final BanTerms TERMS = new BanTerms(3, 1);

    private final HouseBan ban = of(NOTICE, 14);

    @Test
    void it_holds_from_the_notice_until_its_end_and_is_told_once() {
        assertThat(ban.state(LATER)).isEqualTo(BanState.RUNNING);
        assertThat(ban.state(END.minusSeconds(1)).holds()).isTrue();
        assertThat(ban.state(END)).isEqualTo(BanState.OVER);
        assertThatThrownBy(() -> ban.end(END.minusSeconds(1))).isInstanceOf(IllegalStateException.class);

        var ended = ban.end(END);

        assertThat(ended.houseBan()).isEqualTo(ban.id());
        assertThat(ended.at()).isEqualTo(END);
        assertThat(ended.extended()).isFalse();
        assertThatThrownBy(() -> ban.end(END)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nobody_orders_more_than_the_law_of_the_day_allows() {
        invalid("outOfRange", () -> of(NOTICE, 15));
        invalid("outOfRange", () -> of(NOTICE, 0));
        assertThatThrownBy(() -> new HouseBan(ordered(NOTICE, 11), new BanLimits(10, 3), new Plain(), SOMEBODY, LATER)).isInstanceOf(InvalidInput.class);
        invalid("inFuture", () -> of(LATER.plusSeconds(1), 14));
    }

    @Test
    void the_court_sits_while_it_holds() {
        ban.hear(Instant.parse("2026-11-24T13:00:00Z"));

        assertThat(ban.hearingAt()).isEqualTo("2026-11-24T13:00:00Z");
        refused("hearingAfterBan", () -> ban.hear(Instant.parse("2026-11-25T08:00:00Z")));
        invalid("tooSoon", () -> ban.hear(NOTICE.minusSeconds(1)));
    }

    @Test
    void the_court_extends_it_by_three_months_at_most() {
        Instant ruling = Instant.parse("2026-11-20T15:00:00Z");
        LocalDate on = LocalDate.of(2026, 11, 20);

        refused("extensionTooLong", () -> ban.rule(on, LocalDate.of(2027, 2, 25), ruling));
        invalid("tooSoon", () -> ban.rule(on, LocalDate.of(2026, 11, 24), ruling));
        ban.rule(on, LocalDate.of(2027, 2, 24), ruling);

        assertThat(ban.state(END)).isEqualTo(BanState.EXTENDED);
        assertThat(ban.endsAt()).as("at the end of its last day").isEqualTo("2027-02-24T23:00:00Z");
        assertThat(ban.endDay()).isEqualTo("2027-02-24");
        ban.rule(on, null, ruling);
        assertThat(ban.endsAt()).as("put right").isEqualTo(END);
    }

    @Test
    void what_the_court_ruled_in_time_counts_also_when_it_is_written_down_too_late() {
        LocalDate on = LocalDate.of(2026, 11, 20);
        Instant afterwards = END.plus(Duration.ofDays(2));
        ban.end(END);

        refused("hearingAfterBan", () -> ban.rule(LocalDate.of(2026, 11, 25), LocalDate.of(2026, 12, 20), afterwards));
        ban.rule(on, LocalDate.of(2026, 12, 20), afterwards);

        assertThat(ban.state(afterwards)).isEqualTo(BanState.EXTENDED);
        assertThat(ban.end(ban.endsAt()).extended()).as("told again").isTrue();
    }

    @Test
    void it_is_lifted_once_before_its_end() {
        refused("houseBanOver", () -> ban.lift(END, LiftedBy.PROSECUTOR, END));
        invalid("inFuture", () -> ban.lift(LATER.plusSeconds(1), LiftedBy.PROSECUTOR, LATER));
        ban.lift(LATER, LiftedBy.FAMILY_COURT, LATER);

        assertThat(ban.state(LATER)).isEqualTo(BanState.LIFTED);
        assertThat(ban.end(LATER).lifted()).isTrue();
        refused("houseBanLifted", () -> ban.lift(LATER, LiftedBy.PROSECUTOR, LATER));
    }

    @Test
    void what_was_written_down_by_mistake_never_was_one() {
        ban.withdraw(SOMEBODY, LATER);

        assertThat(ban.state(END)).isEqualTo(BanState.WITHDRAWN);
        assertThatThrownBy(() -> ban.end(END)).isInstanceOf(IllegalStateException.class);
        refused("houseBanWithdrawn", () -> ban.hear(LATER));
        refused("houseBanWithdrawn", () -> ban.lift(LATER, LiftedBy.PROSECUTOR, LATER));
        refused("houseBanWithdrawn", () -> ban.withdraw(SOMEBODY, LATER));
        refused("houseBanWithdrawn", () -> ban.justiceHouse(LocalDate.of(2026, 11, 12), JusticeHouseResult.REFUSED, LATER));
    }

    @Test
    void one_that_the_police_told_of_is_completed_once() {
        HouseBan nameless = new HouseBan(new Ordered(SOMEBODY, null, null, NOTICE, 14), new BanLimits(14, 3), new Plain(), SOMEBODY, LATER);
        nameless.hear(Instant.parse("2026-11-20T09:00:00Z"));

        assertThat(nameless.complete(ordered(NOTICE.plusSeconds(120), 14), new Plain(), SOMEBODY)).as("another moment").isFalse();
        assertThat(nameless.complete(ordered(NOTICE, 10), new Plain(), SOMEBODY)).as("another term").isFalse();
        assertThat(nameless.complete(new Ordered(SOMEBODY, 1, null, NOTICE.plusSeconds(30), 14), new Plain(), SOMEBODY)).isTrue();
        assertThat(nameless.complete(ordered(NOTICE, 14), new Plain(), SOMEBODY)).as("somebody else").isFalse();
        assertThat(nameless.complete(new Ordered(SOMEBODY, 1, "Synthetisch 2", NOTICE, 14), new Plain(), SOMEBODY)).isTrue();
        assertThat(nameless.person()).isOne();
        assertThat(nameless.address(new Plain())).isEqualTo("Synthetisch 2");
        assertThat(nameless.hearingAt()).isNotNull();
        assertThat(nameless.complete(new Ordered(SOMEBODY, 1, "Synthetisch 3", NOTICE, 14), new Plain(), SOMEBODY)).as("nothing new").isFalse();
    }

    @Test
    void it_is_at_hand_until_nobody_expects_a_ruling_any_more() {
        assertThat(ban.isAtHand(END.minusSeconds(1))).isTrue();
        assertThat(ban.isAtHand(END.plus(Duration.ofDays(13)))).as("the court may have extended it").isTrue();
        assertThat(ban.isAtHand(END.plus(Duration.ofDays(14)))).isFalse();
        ban.rule(LocalDate.of(2026, 11, 20), null, END);
        assertThat(ban.isAtHand(END)).as("it is known that it ended").isFalse();

        HouseBan lifted = of(NOTICE, 14);
        lifted.lift(LATER, LiftedBy.PROSECUTOR, LATER);
        assertThat(lifted.isAtHand(LATER)).isFalse();
        HouseBan mistake = of(NOTICE, 14);
        mistake.withdraw(SOMEBODY, LATER);
        assertThat(mistake.isAtHand(LATER)).isFalse();
        assertThat(mistake.hasAddress()).isFalse();
    }

    @Test
    void it_says_what_somebody_must_look_at_and_nothing_once_it_is_over() {
        assertThat(at("2026-11-11T09:00:00Z")).containsExactly(BanAttention.HEARING_UNKNOWN);
        assertThat(at("2026-11-13T09:00:00Z")).containsExactly(BanAttention.HEARING_UNKNOWN, BanAttention.JUSTICE_HOUSE_LATE);
        ban.justiceHouse(LocalDate.of(2026, 11, 12), JusticeHouseResult.IN_TOUCH, LATER);
        ban.hear(Instant.parse("2026-11-21T09:00:00Z"));
        assertThat(at("2026-11-13T09:00:00Z")).as("a Saturday").containsExactly(BanAttention.HEARING_DOUBTFUL);
        ban.hear(Instant.parse("2026-11-20T09:00:00Z"));
        assertThat(at("2026-11-13T09:00:00Z")).isEmpty();
        assertThat(at("2026-11-19T09:00:00Z")).containsExactly(BanAttention.ENDS_SOON);
        assertThat(at("2026-11-20T12:00:00Z")).containsExactly(BanAttention.ENDS_SOON, BanAttention.RULING_UNKNOWN);
        assertThat(at("2026-11-25T12:00:00Z")).as("it is over, or it is not").containsExactly(BanAttention.RULING_UNKNOWN);
        ban.rule(LocalDate.of(2026, 11, 20), LocalDate.of(2027, 1, 31), Instant.parse("2026-11-20T12:00:00Z"));
        assertThat(at("2026-11-20T12:00:00Z")).isEmpty();
        assertThat(at("2027-01-27T12:00:00Z")).containsExactly(BanAttention.ENDS_SOON);
        assertThat(at("2027-02-01T12:00:00Z")).isEmpty();
    }

    private List<BanAttention> at(String now) {
        return BanAttention.of(ban, TERMS, OFFICES, Instant.parse(now));
    }

    private static HouseBan of(Instant notice, int days) {
        return new HouseBan(ordered(notice, days), new BanLimits(14, 3), new Plain(), SOMEBODY, LATER);
    }

    private static Ordered ordered(Instant notice, int days) {
        return new Ordered(SOMEBODY, 0, "Synthetisch 1", notice, days);
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static void invalid(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(
                InvalidInput.class, input -> assertThat(input.issues()).singleElement().satisfies(issue -> assertThat(issue.code()).isEqualTo(code)));
    }

    /** Seals nothing. */
    private static final class Plain implements Seal {

        @Override
        public byte[] sealBytes(Place place, byte[] bytes) {
            return bytes.clone();
        }

        @Override
        public byte[] openBytes(Place place, byte[] sealed) {
            return sealed.clone();
        }
    }
}
