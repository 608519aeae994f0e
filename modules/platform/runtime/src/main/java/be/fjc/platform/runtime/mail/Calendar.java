package be.fjc.platform.runtime.mail;

import be.fjc.platform.mail.Appointment;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An appointment as calendars read it (RFC 5545, sent as RFC 5546 says). It takes twenty lines of text without a choice in them; a library
 * for all of iCalendar would be larger than all our mail together, hence our own.
 */
final class Calendar {

    /** Octets of a line without its end, after which it goes on in the next one (RFC 5545, 3.1). */
    private static final int FOLD = 75;

    private static final String END = "\r\n";
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Appointment appointment;

    Calendar(Appointment appointment) {
        this.appointment = appointment;
    }

    /** {@code REQUEST}, or {@code CANCEL} when it does not take place. */
    String method() {
        return appointment.calledOff() ? "CANCEL" : "REQUEST";
    }

    /** @param organiser mailbox of the centre @param attendee mailbox of who is expected @param madeAt when this was written */
    String text(String summary, String description, String organiser, String attendee, Instant madeAt) {
        String domain = organiser.substring(organiser.indexOf('@'));
        return List.of(
                        "BEGIN:VCALENDAR",
                        "PRODID:-//FJC//FJC platform//NL",
                        "VERSION:2.0",
                        "METHOD:" + method(),
                        "BEGIN:VEVENT",
                        "UID:" + appointment.uid() + domain,
                        "SEQUENCE:" + appointment.sequence(),
                        "DTSTAMP:" + UTC.format(madeAt),
                        "DTSTART:" + UTC.format(appointment.startsAt()),
                        "DTEND:" + UTC.format(appointment.endsAt()),
                        "SUMMARY:" + escaped(summary),
                        "DESCRIPTION:" + escaped(description.strip()),
                        "CLASS:PRIVATE",
                        "STATUS:" + (appointment.calledOff() ? "CANCELLED" : "CONFIRMED"),
                        "ORGANIZER:mailto:" + organiser,
                        "ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:" + attendee,
                        "END:VEVENT",
                        "END:VCALENDAR").stream()
                .map(Calendar::folded)
                .collect(Collectors.joining(END, "", END));
    }

    /** Of a value that is text (RFC 5545, 3.3.11). */
    static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\r\n|\r|\n", "\\\\n");
    }

    /** A line over several, none longer than it may be in octets, and no character in two pieces. */
    static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            String character = Character.toString(line.codePointAt(at));
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > FOLD) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets += length;
        }
        return folded.toString();
    }
}
