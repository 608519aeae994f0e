package be.fjc.casework.safecontact.domain;

import static be.fjc.casework.safecontact.domain.SafeChannel.EMAIL;
import static be.fjc.casework.safecontact.domain.SafeChannel.MOBILE;
import static be.fjc.casework.safecontact.domain.SafeChannel.TEXT;
import static be.fjc.casework.safecontact.domain.SafeChannel.VISIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.casework.domain.ContactChannel;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {

    private static final Set<Weekday> WEEKDAYS = EnumSet.range(Weekday.MONDAY, Weekday.FRIDAY);
    private static final TimeWindow MORNING = window(WEEKDAYS, "09:00", "11:00");

    /** Weekdays nine to eleven, mobile only, no voicemail. */
    private static final Agreement MOTHER = agreed(ContactWay.WE_CONTACT, Set.of(MOBILE), List.of(MORNING), false);

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T08:59:59, contactNotNow",
        "2026-11-23T09:00,",
        "2026-11-23T10:59:59,",
        "2026-11-23T11:00, contactNotNow",
        "2026-11-22T10:00, contactNotThisDay",
        // Armistice Day and Christmas: holidays are days like others
        "2026-11-11T10:00,",
        "2026-12-25T10:00,",
    })
    void a_call_keeps_to_days_and_hours_as_clocks_in_brussels_show_them(LocalDateTime local, String objection) {
        assertThat(code(MOTHER, Set.of(MOBILE), false, brussels(local))).isEqualTo(objection);
    }

    @ParameterizedTest
    @CsvSource({
        // the Friday before and the Monday after clocks go forward on 29 March 2026
        "2026-03-27T08:30:00Z,", "2026-03-27T10:30:00Z, contactNotNow", "2026-03-30T07:30:00Z,", "2026-03-30T09:30:00Z, contactNotNow",
        // and back on 25 October 2026
        "2026-10-23T07:30:00Z,", "2026-10-23T09:30:00Z, contactNotNow", "2026-10-26T08:30:00Z,", "2026-10-26T07:30:00Z, contactNotNow",
    })
    void a_window_goes_along_with_summer_time(Instant moment, String objection) {
        assertThat(code(MOTHER, Set.of(MOBILE), false, moment)).isEqualTo(objection);
    }

    @Test
    void in_the_night_that_clocks_change_a_window_holds_for_the_hour_that_is_shown() {
        Agreement night = agreed(ContactWay.WE_CONTACT, Set.of(MOBILE), List.of(window(Set.of(Weekday.SUNDAY), "02:00", "03:00")), false);

        // back: the hour from two to three is there twice
        assertThat(code(night, Set.of(MOBILE), false, Instant.parse("2026-10-25T00:30:00Z"))).isNull();
        assertThat(code(night, Set.of(MOBILE), false, Instant.parse("2026-10-25T01:30:00Z"))).isNull();
        assertThat(code(night, Set.of(MOBILE), false, Instant.parse("2026-10-25T02:30:00Z"))).isEqualTo("contactNotNow");
        // forward: it is not there at all
        assertThat(code(night, Set.of(MOBILE), false, Instant.parse("2026-03-29T00:59:59Z"))).isEqualTo("contactNotNow");
        assertThat(code(night, Set.of(MOBILE), false, Instant.parse("2026-03-29T01:00:00Z"))).isEqualTo("contactNotNow");
    }

    @Test
    void another_way_and_a_voicemail_are_objected_to_at_the_right_moment_too() {
        Instant good = brussels(LocalDateTime.parse("2026-11-23T10:00"));

        assertThat(code(MOTHER, Set.of(TEXT), false, good)).isEqualTo("contactNotThisWay");
        assertThat(code(MOTHER, Set.of(VISIT), false, good)).isEqualTo("contactNotThisWay");
        assertThat(code(MOTHER, Set.of(MOBILE), true, good)).isEqualTo("contactNoVoicemail");
        assertThat(code(MOTHER, SafeChannel.of(ContactChannel.PHONE), false, good)).isNull();
        assertThat(code(MOTHER, SafeChannel.of(ContactChannel.MESSAGE), false, good)).isEqualTo("contactNotThisWay");
        assertThat(code(MOTHER, SafeChannel.of(ContactChannel.OFFICE), false, good)).as("who comes to us is not contacted by us").isNull();
    }

    @Test
    void the_refusal_says_which_hours_are_good_that_day() {
        Agreement twice = agreed(ContactWay.WE_CONTACT, Set.of(MOBILE),
                List.of(window(Set.of(Weekday.MONDAY), "19:00", "20:00"), MORNING), false);

        Refusal refusal = twice.objection(Set.of(MOBILE), false, brussels(LocalDateTime.parse("2026-11-23T12:00"))).orElseThrow();

        assertThat(refusal.details()).containsExactly("09:00–11:00, 19:00–20:00");
    }

    @Test
    void mail_is_read_when_it_is_read_and_has_no_moment() {
        Agreement mail = agreed(ContactWay.WE_CONTACT, Set.of(EMAIL, MOBILE), List.of(MORNING), false);

        assertThat(code(mail, Set.of(EMAIL), false, brussels(LocalDateTime.parse("2026-11-22T23:00")))).isNull();
        assertThat(code(mail, Set.of(MOBILE), false, brussels(LocalDateTime.parse("2026-11-22T23:00")))).isEqualTo("contactNotThisDay");
    }

    @Test
    void who_calls_us_or_wants_no_contact_is_never_contacted() {
        Instant good = brussels(LocalDateTime.parse("2026-11-23T10:00"));

        assertThat(code(agreed(ContactWay.THEY_CONTACT, Set.of(), List.of(), false), Set.of(MOBILE), false, good)).isEqualTo("contactTheyCall");
        assertThat(code(agreed(ContactWay.NO_CONTACT, Set.of(), List.of(), false), Set.of(MOBILE), false, good)).isEqualTo("contactForbidden");
    }

    @Test
    void an_agreement_says_how_when_we_contact_and_only_then() {
        assertThatThrownBy(() -> agreed(ContactWay.WE_CONTACT, Set.of(), List.of(), false)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> agreed(ContactWay.NO_CONTACT, Set.of(MOBILE), List.of(), false)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> agreed(ContactWay.THEY_CONTACT, Set.of(), List.of(MORNING), false)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void what_is_kept_of_windows_and_channels_is_read_back() {
        List<TimeWindow> windows = List.of(MORNING, window(Set.of(Weekday.SUNDAY, Weekday.MONDAY), "00:00", "23:59"));
        var inDatabase = new TimeWindows();
        var channels = new SafeChannels();

        assertThat(inDatabase.convertToDatabaseColumn(windows))
                .isEqualTo("monday,tuesday,wednesday,thursday,friday 09:00-11:00;monday,sunday 00:00-23:59");
        assertThat(inDatabase.convertToEntityAttribute(inDatabase.convertToDatabaseColumn(windows))).isEqualTo(windows);
        assertThat(inDatabase.convertToEntityAttribute("")).isEmpty();
        assertThat(channels.convertToEntityAttribute(channels.convertToDatabaseColumn(Set.of(VISIT, MOBILE)))).containsExactly(MOBILE, VISIT);
        assertThat(channels.convertToEntityAttribute("")).isEmpty();
    }

    private static String code(Agreement agreed, Set<SafeChannel> via, boolean message, Instant at) {
        return agreed.objection(via, message, at).map(Refusal::code).orElse(null);
    }

    private static Agreement agreed(ContactWay way, Set<SafeChannel> channels, List<TimeWindow> windows, boolean voicemail) {
        return new Agreement(way, channels, windows, voicemail, null, null, null, null, "Zij zelf (synthetisch)", null, null);
    }

    private static TimeWindow window(Set<Weekday> days, String from, String until) {
        return new TimeWindow(days, LocalTime.parse(from), LocalTime.parse(until));
    }

    private static Instant brussels(LocalDateTime local) {
        return local.atZone(WorkingDays.ZONE).toInstant();
    }
}
