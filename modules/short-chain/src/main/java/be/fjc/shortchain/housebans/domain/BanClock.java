package be.fjc.shortchain.housebans.domain;

import be.fjc.casework.OfficeDays;
import be.fjc.platform.kernel.Brussels;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The days that matter of one house ban. It begins when the person is told, by word of mouth (vlaanderen.be: "zodra de uithuisgeplaatste
 * mondeling op de hoogte is gebracht"), and that day is day 0.
 *
 * <p>Which way a day moves that falls on a Saturday, a Sunday or a public holiday:
 * <ul>
 * <li>the end of the ban does not move: a prohibition is no term within which something is done, and nobody may be told to be protected on a
 *     day on which that is not so. It ends at the hour at which it began, the earliest of the readings of "at most 14 days";
 * <li>the last day for the hearing moves back: the family court must sit while the ban holds;
 * <li>the day on which a table is prompted moves back, in working days;
 * <li>the day by which the person has been in touch with the justice house moves on, in working days;
 * <li>the last day of an extension does not move, as the end.
 * </ul>
 *
 * @param noticeAt when the person was told
 * @param days for how long it was ordered
 */
public record BanClock(Instant noticeAt, int days) {

    public LocalDate noticeDay() {
        return Brussels.dayOf(noticeAt);
    }

    /** When it ends if no court rules: as many days later, at the same hour of the clock, summer time or not. */
    public Instant endsAt() {
        return LocalDateTime.ofInstant(noticeAt, Brussels.ZONE).plusDays(days).atZone(Brussels.ZONE).toInstant();
    }

    /** The day on which it ends if no court rules. */
    public LocalDate lastDay() {
        return Brussels.dayOf(endsAt());
    }

    /** How many days the ban is old: 0 on the day of the notice. */
    public int dayOn(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(noticeDay(), day);
    }

    /** The last day on which the court is open and closes before the ban ends; empty when a short ban has none such. */
    public Optional<LocalDate> lastHearingDay(OfficeDays offices) {
        return noticeDay().datesUntil(lastDay().plusDays(1))
                .filter(offices::isWorked)
                .filter(day -> !closing(day, offices).isAfter(endsAt()))
                .reduce((earlier, later) -> later);
    }

    /** The day on which a table is prompted: some working days before the day of the end, but not before the notice. */
    public LocalDate promptOn(LocalDate end, int workingDays, OfficeDays offices) {
        LocalDate day = end;
        for (int left = workingDays; left > 0 && day.isAfter(noticeDay()); left--) {
            day = workedBefore(day, offices);
        }
        return day.isBefore(noticeDay()) ? noticeDay() : day;
    }

    /** By when the person has been in touch with the justice house. */
    public LocalDate justiceHouseBy(int workingDays, OfficeDays offices) {
        return Brussels.dayOf(offices.due(noticeDay(), workingDays));
    }

    /**
     * The last day to which a court can extend it. Public pages say "met maximaal 3 maanden" (vlaanderen.be) and count them after the first term
     * (advo-recht.be, of the term of ten days: "maximum 3 maanden en 10 dagen"), so that is how they are counted here: the widest reading, because
     * what a judge ruled must be possible to write down.
     */
    public LocalDate latestExtension(int months) {
        return lastDay().plusMonths(months);
    }

    private static Instant closing(LocalDate day, OfficeDays offices) {
        return offices.due(day, 0);
    }

    private static LocalDate workedBefore(LocalDate day, OfficeDays offices) {
        LocalDate before = day.minusDays(1);
        while (!offices.isWorked(before)) {
            before = before.minusDays(1);
        }
        return before;
    }
}
