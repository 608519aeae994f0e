package be.fjc.platform.runtime.mail;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.platform.mail.Appointment;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CalendarTest {

    private static final UUID UID = UUID.fromString("0190f5a0-0000-7000-8000-000000000009");
    private static final Instant START = Instant.parse("2026-12-01T08:00:00Z");

    @Test
    void it_is_these_lines_and_not_one_more() {
        assertThat(of(0, false)).isEqualTo(String.join("\r\n",
                "BEGIN:VCALENDAR",
                "PRODID:-//FJC//FJC platform//NL",
                "VERSION:2.0",
                "METHOD:REQUEST",
                "BEGIN:VEVENT",
                "UID:0190f5a0-0000-7000-8000-000000000009@centrum.example",
                "SEQUENCE:0",
                "DTSTAMP:20261123T063000Z",
                "DTSTART:20261201T080000Z",
                "DTEND:20261201T100000Z",
                "SUMMARY:Overleg",
                "DESCRIPTION:Meer staat hier:\\nhttps://centrum.example/",
                "CLASS:PRIVATE",
                "STATUS:CONFIRMED",
                "ORGANIZER:mailto:niet-antwoorden@centrum.example",
                "ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:test@",
                " werk.example",
                "END:VEVENT",
                "END:VCALENDAR",
                ""));
    }

    @Test
    void what_is_called_off_says_so_in_each_of_the_three_places() {
        assertThat(of(2, true)).contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n", "SEQUENCE:2\r\n").doesNotContain("REQUEST", "CONFIRMED");
    }

    @Test
    void signs_that_part_values_are_told_apart_from_text() {
        assertThat(Calendar.escaped("a;b,c\\d\r\ne\nf")).isEqualTo("a\\;b\\,c\\\\d\\ne\\nf");
    }

    @Test
    void a_long_line_goes_on_and_no_character_is_cut() {
        for (String character : new String[] {"a", "é", "€", "😀"}) {
            for (int shift = 0; shift < 4; shift++) {
                String line = "x".repeat(shift) + character.repeat(200);
                String folded = Calendar.folded(line);
                assertThat(folded.replace("\r\n ", "")).isEqualTo(line);
                for (String piece : folded.split("\r\n")) {
                    assertThat(piece.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
                    assertThat(piece).doesNotContain("\uFFFD");
                }
            }
        }
        assertThat(Calendar.folded("y".repeat(75))).isEqualTo("y".repeat(75));
    }

    private static String of(int sequence, boolean calledOff) {
        return new Calendar(new Appointment(UID, sequence, START, START.plusSeconds(7200), calledOff)).text("Overleg",
                "Meer staat hier:\nhttps://centrum.example/\n", "niet-antwoorden@centrum.example", "test@werk.example", Instant.parse("2026-11-23T06:30:00Z"));
    }
}
