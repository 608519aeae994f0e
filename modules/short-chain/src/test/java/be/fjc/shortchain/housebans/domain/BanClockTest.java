package be.fjc.shortchain.housebans.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The days of a house ban, by examples and against a calculation that is written in another way. */
class BanClockTest {

    private static final AnotherCalendar OFFICES = new AnotherCalendar();

    @Test
    void the_day_of_the_notice_is_day_0_and_it_ends_on_day_14_at_the_same_hour() {
        BanClock clock = new BanClock(Instant.parse("2026-11-10T21:40:00Z"), 14);

        assertThat(clock.noticeDay()).isEqualTo("2026-11-10");
        assertThat(clock.endsAt()).isEqualTo("2026-11-24T21:40:00Z");
        assertThat(clock.lastDay()).isEqualTo("2026-11-24");
        assertThat(clock.dayOn(LocalDate.of(2026, 11, 10))).isZero();
        assertThat(clock.dayOn(LocalDate.of(2026, 11, 24))).isEqualTo(14);
        assertThat(clock.lastHearingDay(OFFICES)).contains(LocalDate.of(2026, 11, 24));
        assertThat(clock.justiceHouseBy(1, OFFICES)).as("11 November is a holiday").isEqualTo("2026-11-12");
        assertThat(clock.promptOn(clock.lastDay(), 3, OFFICES)).isEqualTo("2026-11-19");
        assertThat(clock.latestExtension(3)).isEqualTo("2027-02-24");
    }

    @Test
    void told_after_midnight_it_belongs_to_that_day_and_no_court_sits_on_its_last_one() {
        BanClock clock = new BanClock(Instant.parse("2026-11-09T23:30:00Z"), 14);

        assertThat(clock.noticeDay()).isEqualTo("2026-11-10");
        assertThat(clock.lastDay()).isEqualTo("2026-11-24");
        assertThat(clock.lastHearingDay(OFFICES)).as("over at half past midnight").contains(LocalDate.of(2026, 11, 23));
    }

    @Test
    void the_end_stays_where_it_falls_and_the_hearing_moves_back() {
        // day 14 is Easter Monday 6 April 2026: Friday the 3rd is no legal holiday
        BanClock clock = new BanClock(Instant.parse("2026-03-23T20:00:00Z"), 14);

        assertThat(clock.lastDay()).isEqualTo("2026-04-06");
        assertThat(clock.lastHearingDay(OFFICES)).contains(LocalDate.of(2026, 4, 3));
        assertThat(clock.promptOn(clock.lastDay(), 3, OFFICES)).isEqualTo("2026-04-01");
    }

    @Test
    void summer_and_winter_time_keep_the_hour_of_the_clock() {
        assertThat(new BanClock(Instant.parse("2026-03-20T21:00:00Z"), 14).endsAt()).isEqualTo("2026-04-03T20:00:00Z");
        assertThat(new BanClock(Instant.parse("2026-10-15T20:00:00Z"), 14).endsAt()).isEqualTo("2026-10-29T21:00:00Z");
        // half past two does not exist on 29 March 2026, and exists twice on 25 October 2026: then the first counts
        assertThat(new BanClock(Instant.parse("2026-03-15T01:30:00Z"), 14).endsAt()).isEqualTo("2026-03-29T01:30:00Z");
        assertThat(new BanClock(Instant.parse("2026-10-11T00:30:00Z"), 14).endsAt()).isEqualTo("2026-10-25T00:30:00Z");
    }

    @Test
    void a_ban_of_one_day_in_a_weekend_has_no_day_for_a_hearing() {
        assertThat(new BanClock(Instant.parse("2026-11-14T10:00:00Z"), 1).lastHearingDay(OFFICES)).isEmpty();
    }

    @Test
    void three_months_end_on_the_last_day_of_a_shorter_month() {
        assertThat(new BanClock(Instant.parse("2026-11-16T10:00:00Z"), 14).latestExtension(3)).isEqualTo("2027-02-28");
    }

    @Test
    void twenty_thousand_random_bans_have_the_days_that_another_calculation_finds() {
        Random chance = new Random(20261122);
        long first = Instant.parse("2013-01-01T00:00:00Z").getEpochSecond();
        long last = Instant.parse("2060-01-01T00:00:00Z").getEpochSecond();
        for (int at = 0; at < 20_000; at++) {
            Instant notice = Instant.ofEpochSecond(first + (long) (chance.nextDouble() * (last - first)) / 60 * 60);
            int days = 1 + chance.nextInt(14);
            int working = chance.nextInt(6);
            check(new BanClock(notice, days), working);
        }
    }

    /** Every hour of the days around each change of the clock. */
    @Test
    void every_hour_around_the_changes_of_the_clock_is_counted_alike() {
        for (int year = 2013; year < 2060; year++) {
            for (int month : new int[] {3, 10}) {
                Instant hour = OffsetDateTime.of(year, month, 8, 0, 30, 0, 0, ZoneOffset.UTC).toInstant();
                for (int at = 0; at < 24 * 24; at++) {
                    check(new BanClock(hour.plusSeconds(3600L * at), 14), 3);
                }
            }
        }
    }

    private static void check(BanClock clock, int working) {
        String what = clock.toString();
        long wall = wall(clock.noticeAt()) + 86_400L * clock.days();
        long noticeDay = Math.floorDiv(wall(clock.noticeAt()), 86_400L);
        Instant end = instant(wall);
        long lastDay = Math.floorDiv(wall(end), 86_400L);
        assertThat(clock.noticeDay().toEpochDay()).as(what).isEqualTo(noticeDay);
        assertThat(clock.endsAt()).as(what).isEqualTo(end);
        assertThat(clock.lastDay().toEpochDay()).as(what).isEqualTo(lastDay).isEqualTo(noticeDay + clock.days());
        assertThat(clock.dayOn(clock.lastDay())).as(what).isEqualTo(clock.days());

        TreeSet<LocalDate> worked = new TreeSet<>();
        for (long day = noticeDay - 20; day <= lastDay + 20; day++) {
            if (OFFICES.isWorked(LocalDate.ofEpochDay(day))) {
                worked.add(LocalDate.ofEpochDay(day));
            }
        }
        boolean closesInTime = Math.floorMod(wall(end), 86_400L) >= 17 * 3600L;
        LocalDate hearing = worked.floor(LocalDate.ofEpochDay(closesInTime ? lastDay : lastDay - 1));
        assertThat(clock.lastHearingDay(OFFICES).orElse(null)).as(what)
                .isEqualTo(hearing == null || hearing.toEpochDay() < noticeDay ? null : hearing);

        LocalDate prompt = LocalDate.ofEpochDay(lastDay);
        for (int left = 0; left < working; left++) {
            prompt = worked.lower(prompt);
        }
        LocalDate notice = LocalDate.ofEpochDay(noticeDay);
        assertThat(clock.promptOn(clock.lastDay(), working, OFFICES)).as(what).isEqualTo(prompt.isBefore(notice) ? notice : prompt);

        LocalDate justice = notice;
        for (int left = 0; left < working; left++) {
            justice = worked.higher(justice);
        }
        assertThat(clock.justiceHouseBy(working, OFFICES)).as(what).isEqualTo(justice);
    }

    /** Seconds on the clock of Brussels: an hour more than UTC, two from the last Sunday of March to that of October, both at one UTC. */
    private static long wall(Instant instant) {
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        boolean summer = !instant.isBefore(change(year, 3)) && instant.isBefore(change(year, 10));
        return instant.getEpochSecond() + (summer ? 7200 : 3600);
    }

    /** The first moment at which the clock shows this, or where it skips that, the hour later that comes in its place. */
    private static Instant instant(long wall) {
        Instant summer = Instant.ofEpochSecond(wall - 7200);
        Instant winter = Instant.ofEpochSecond(wall - 3600);
        return wall(summer) == wall ? summer : winter;
    }

    private static Instant change(int year, int month) {
        LocalDate day = LocalDate.of(year, month, 31);
        while (Math.floorMod(day.toEpochDay() + 3, 7L) != 6) {
            day = day.minusDays(1);
        }
        return day.atTime(1, 0).toInstant(ZoneOffset.UTC);
    }
}
